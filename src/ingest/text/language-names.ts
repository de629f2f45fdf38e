/**
 * Names that French and Dutch write differently, as pairs `<French>/<Dutch>`: they mark the language, and tell that the
 * same thing is named on both sides. Where two pairs share a form, the first counts.
 */

/** Initials of Belgian and international bodies and of technical terms, in capitals. */
const initials = `
  SPF/FOD SPP/POD SNCB/NMBS STIB/MIVB ONSS/RSZ INAMI/RIZIV ONEM/RVA AFSCA/FAVV INASTI/RSVZ ONP/RVP SFP/FPD
  ONVA/RJV ONAFTS/RKW FMP/FBZ CAAMI/HZIV CPAS/OCMW OTAN/NAVO ONU/VN UE/EU OMS/WHO FMI/IMF
  BCE/ECB OCDE/OESO OMC/WTO OIT/IAO OSCE/OVSE OIM/IOM CEDH/EVRM TVA/BTW IPP/PB ISOC/VenB ONG/NGO ASBL/VZW
  SA/NV SPRL/BVBA PME/KMO PIB/BBP PAC/GLB CCT/CAO OGM/GGO VIH/HIV SIDA/AIDS SRAS/SARS TDAH/ADHD ADN/DNA EEE/EER
  OCAM/OCAD SGRS/ADIV IBPT/BIPT IBSR/BIVV IRM/KMI IGN/NGI INS/NIS BCV/KBV BCSS/KSZ ISP/WIV CGRA/CGVS CCE/RVV
  OE/DVZ OCRC/CDBC CGCCR/ADCC AFMPS/FAGG AFCN/FANC ONDRAF/NIRAS BNB/NBB CTIF/CFI INCC/NICC IEFH/IGVM 
  CSC/ACV FGTB/ABVV CGSLB/ACLVB FEB/VBO ALE/PWA MENA/NBMV PMR/PBM RER/GEN TGV/HST SMUR/MUG PMS/CLB 
  RDC/DRC USA/VS HCR/UNHCR IRSNB/KBIN MRAC/KMMA ERM/KMS PJF/FGP RGPD/AVG`;

/** Initials that Dutch writes as words, in small letters. */
const smallInitials = `
  tva/btw ong/ngo pme/kmo ogm/ggo asbl/vzw sprl/bvba cct/cao vih/hiv sida/aids adn/dna tgv/hst gsm/gsm tv/tv`;

/** Belgian towns and waters, and places abroad, that have a name of their own in each language. */
const places = `
  bruxelles/brussel anvers/antwerpen gand/gent bruges/brugge louvain/leuven malines/mechelen courtrai/kortrijk
  ypres/ieper termonde/dendermonde audenarde/oudenaarde renaix/ronse alost/aalst grammont/geraardsbergen
  ostende/oostende roulers/roeselare furnes/veurne dixmude/diksmuide saint-nicolas/sint-niklaas hal/halle
  vilvorde/vilvoorde tirlemont/tienen tongres/tongeren saint-trond/sint-truiden lierre/lier zeebruges/zeebrugge
  coxyde/koksijde messines/mesen mons/bergen namur/namen liège/luik tournai/doornik nivelles/nijvel wavre/waver
  mouscron/moeskroen comines/komen ath/aat soignies/zinnik enghien/edingen jodoigne/geldenaken huy/hoei arlon/aarlen
  bastogne/bastenaken waremme/borgworm ixelles/elsene uccle/ukkel schaerbeek/schaarbeek forest/vorst
  saint-gilles/sint-gillis escaut/schelde meuse/maas yser/ijzer lys/leie flandre/vlaanderen wallonie/wallonië
  belgique/belgië france/frankrijk allemagne/duitsland pays-bas/nederland luxembourg/luxemburg italie/italië
  espagne/spanje grèce/griekenland suisse/zwitserland autriche/oostenrijk pologne/polen hongrie/hongarije
  tchéquie/tsjechië slovaquie/slowakije slovénie/slovenië roumanie/roemenië bulgarie/bulgarije croatie/kroatië
  serbie/servië bosnie/bosnië albanie/albanië macédoine/macedonië chypre/cyprus turquie/turkije russie/rusland
  ukraine/oekraïne géorgie/georgië arménie/armenië azerbaïdjan/azerbeidzjan irlande/ierland danemark/denemarken
  suède/zweden norvège/noorwegen finlande/finland islande/ijsland estonie/estland lettonie/letland lituanie/litouwen
  maroc/marokko algérie/algerije tunisie/tunesië libye/libië égypte/egypte soudan/sudan éthiopie/ethiopië
  érythrée/eritrea somalie/somalië ouganda/uganda tchad/tsjaad cameroun/kameroen niger/niger nigeria/nigeria
  sénégal/senegal guinée/guinea mauritanie/mauritanië syrie/syrië liban/libanon jordanie/jordanië irak/irak iran/iran
  israël/israël palestine/palestina arabie/arabië yémen/jemen inde/india chine/china japon/japan corée/korea
  birmanie/birma thaïlande/thailand indonésie/indonesië philippines/filipijnen brésil/brazilië colombie/colombia
  pérou/peru bolivie/bolivia chili/chili argentine/argentinië mexique/mexico haïti/haïti afrique/afrika
  amérique/amerika asie/azië europe/europa océanie/oceanië londres/londen paris/parijs lille/rijsel
  dunkerque/duinkerke cologne/keulen genève/genève vienne/wenen varsovie/warschau moscou/moskou lisbonne/lissabon
  athènes/athene pékin/peking copenhague/kopenhagen strasbourg/straatsburg rhin/rijn gaza/gaza`;

/** A name of one of the tables. The evidence is 0 where both languages write it alike. */
export interface KnownName {
  readonly key: string;
  readonly evidence: number;
}

const evidenceOfName = 4;
const initialsTable = readPairs(initials);
const smallInitialsTable = readPairs(smallInitials);
const placeTable = readPairs(places);

/** Finds initials in capitals, with or without full stops, as `S.N.C.B.`. */
export function findInitials(text: string): KnownName | undefined {
  return initialsTable.get(text.replaceAll('.', ''));
}

/** Finds a folded word among the initials that Dutch writes small. */
export function findSmallInitials(folded: string): KnownName | undefined {
  return smallInitialsTable.get(folded);
}

/** Finds a folded place; its capital must have been seen, since `namen` and `bergen` are words too. */
export function findPlace(folded: string): KnownName | undefined {
  return placeTable.get(folded);
}

function readPairs(pairs: string): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const pair of pairs.trim().split(/\s+/u)) {
    const [french = '', dutch = ''] = pair.split('/');
    const key = french.toLowerCase();
    const evidence = french === dutch ? 0 : evidenceOfName;
    if (!names.has(french)) names.set(french, { key, evidence });
    if (!names.has(dutch)) names.set(dutch, { key, evidence: -evidence });
  }
  return names;
}
