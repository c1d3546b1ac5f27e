import { remembering } from "../../workbook/index.ts";
import { isKnownArea } from "./known-area.ts";

const PLACE =
  /\b(?:localit(?:y|ies)|cluster|neighbourhood|ward|isles?|islands?|mainland)\b|^(?:the )?(?:north|south|east|west|mid|central)(?:[- ](?:north|south|east|west))?(?: area)?$|^(?:the )?(?:north|south|east|west)\b/iu;

/** Whether a name says of itself that it is a place: North, Isles, Harbour locality. */
export function soundsLikePlace(name: string): boolean {
  return PLACE.test(name) || isKnownArea(name);
}

const LONGEST = 30;
const NAME = /^(?:The )?\p{Lu}[\p{Ll}'’-]+(?:(?: (?:and|of|the|na|nan|by))* \p{Lu}[\p{Ll}'’-]+){0,2}$/u;

/**
 * Whether a name may be a place for all that it says: capitals, and no word that tells what is counted, of whom, by whom or
 * when. “Kilbrae” and “Glen Orra” may be; “Home care”, “Women” and “Referrals” tell what they are.
 */
export const mayBePlace = remembering((name: string): boolean => {
  const said = name.trim().replaceAll(/\s+/gu, " ");
  if (soundsLikePlace(said)) return true;
  return said.length <= LONGEST && NAME.test(said) && !said.split(/[ -]/u).some(isOrdinary);
});

const COMMON_END =
  /(?:tions?|sions?|ments?|ity|ities|ances?|ences?|ships?|ology|ics|ings?|graphy|therapy|iatry|ists?|ees?|ers?|ors?|ives?|als?|ables?|ated|ised|ized|ly)$/u;

function isOrdinary(word: string): boolean {
  const key = word.toLowerCase();
  const forms = [key, key.replace(/s$/u, ""), key.replace(/es$/u, ""), key.replace(/ed$/u, "")];
  return COMMON_END.test(key) || forms.some((form) => ORDINARY.has(form));
}

/** Words that tell what is counted, of whom, by whom, how or when; what ends as nouns of doing do needs none. */
const ORDINARY: ReadonlySet<string> = new Set(
  `a about access active activity actual actuals acute adapted addiction admin admit adult advice after age
  agency aid alarm alcohol all allied allocate amount annual answer any app appeal apply apr april archive
  area arrive assess asthma at audit aug august autism autumn average avoid baby bank base basic bed
  before benefit best better birth blood board body book both boy break brief budget build bus business
  cabinet call cancel cancer capacity care carer case cash cause ceiling centre change charge chart check
  child children choice city claim clean clear clinic close club coach code cold collect college
  commission committee common complain complete complex computer concern consent contact control cook copy
  corporate cost council count course court cover crude cure current cut cycle daily dashboard data date
  day dead deaf death debt dec december delay demand dementia dental dentist depression desk detect
  diabetes dialysis diet digital direct disabled discharge disease district doctor domestic done door dose
  draft drop drug due duty each early effect elective emergency employ end entry equal equipment error
  estate even event exam executive exercise exit expect extra face fail fall falls family far fast feb
  february fee feedback female figure file final finance find fire first fit floor flow focus follow food
  foot form forum foster frail free friday friend front full fund future gap garden gas gender general
  girl give goal good gp grade grant green gross group growth gym gynae half hand head health hear heart
  heat help high hip historic history home hospice hospital hostel hour house household human hygiene ill
  image impact in inbox incident income index indicator indoor infant inflow inpatient input intake
  integration invoice issue item jan january job join joint journey jul july jun june junior just keep key
  kind kinship kitchen know kpi kpis lab labour lack large last late laundry law lead learn leave left
  less letter level library life lift light limit line list live local long loss low lunch main make male
  man many map mar march mark match maternity may meal mealtime mean measure media median medical medicine
  meet member memory men mental met method mid middle midwife mile minor minute miss mixed mobile modelled
  monday money month monthly more mortgage most move much national natural need net neutral new next night
  no non none normal not note notice nov november now number nurse nursery oct october offer office
  official old on once oncology one online only open operations option oral order orthopaedics other out
  outcome outdoor outflow outpatient output outturn over overdose overnight overview own paid pain
  palliative panel parent part partner pass past path patient pay peer people per period person pharmacy
  phase phone physical physio place plan play podiatry pool poor post practice prescription present
  prevent previous print prison private process product profit project proof public pupil quality quarter
  quarterly queue quick random range rank rate ratio raw reablement reach readmit ready real reason recent
  record recover red reduce ref refer reference refuse region register rehab relapse remote renal rent
  repair repeat reply report request rescue respite respond response rest result retain return review
  right risk road role room rota rough round route rule rural safe sale same sample satisfied saturday
  saved saving scale scan scheme school score scorecard screen script seat second seen self sent sept
  september service session set severe sex share sheet sheltered shift ship shop short shower sick side
  sign site size skill sleep slot slow small smoke social sole some source space speech spell spend sport
  spring staff stage stairlift stay step stock stop story strategic street stress stroke strong student
  study sub substance success suicide sum summary summer sunday supply support sure surge surgery survey
  swab system table take target task tax team tech telecare telehealth tenant term test theatre theme
  therapy third thursday time to tobacco total tour town toy track trade train transport travel treat
  trend triage trip true trust tuesday turn two type under unit unknown unmet up urban urgent urine usage
  use user vacancy vacant vaccine value van vape variance verbal version very via victim video view
  violence vision visit visitor void volume volunteer wage wait walk ward warm waste watch water way
  wednesday week weekly weight welcome well wheel wheelchair white whole wide win winter with withdrawn
  without woman women word work worker workforce worse wound x year yearly young youth zero`
    .split(/\s+/u)
    .filter(Boolean),
);
