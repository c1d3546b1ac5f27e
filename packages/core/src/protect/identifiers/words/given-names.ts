/** Given names that are common in Scotland, of many origins. Evidence for a name, never needed for one. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aaron abbie abby abdul abdullah abigail adam adele adeola adrian agata agnes agnieszka ahmed aidan ailsa aileen aimee ainsley aisha aisling alan alana alasdair alastair albert
  alec aleksandra alex alexander alexandra alfie alfred ali alice alicia alina alison alistair alister allan allison alma amanda amara amelia amina amir amy ana anastasia andrea andreea andrew
  andrzej andy aneta angela angus anil anita ann anna annabel anne annette annie anthony antoni anwar archibald archie ariana arlene arran arthur ashley asif audrey ava avril ayaan ayesha
  babs barbara barry bartosz beata beatrice becky ben benjamin bernadette bernard bert bertha bessie beth bethany betty beverley bilal billy bob bobby bonnie boris brandon brenda brendan brian
  bridget brodie brogan bronwyn bruce bryan caitlin callum calum cameron carla carly carmel carol carole caroline carolyn carrie cassie catherine cathy catriona cecilia charlene charles charlie charlotte
  chen cheryl chiara chioma chloe chris chrissie christina christine christopher ciara cindy claire clara clare clive cole colette colin connor conor cora corinne courtney craig crawford
  curtis cynthia daisy daniel danielle danny daria darren dave davey david davie davina dawid dawn dean deborah debbie declan deepak denis denise dennis derek dermot desmond diana diane dick
  dina dmitri dolina dolores dominic dominik donald donna dora doreen doris dorothy dougal dougie douglas drew duncan dylan dympna eamon ebony eddie edith edward edwin effie eileen eilidh elaine
  eleanor elena elijah elise eliza elizabeth ella ellen ellie elliot elodie elsie elspeth emeka emily emma emmanuel eric erin ernest esme esther ethan ethel euan eunice eva evan eve evelyn
  ewa ewan ewen fadi faith farah fatima felicity fergus fiona finlay finn flora florence folasade frances francesca francis frank fraser fred freda freddie freya gabriel gabriela gail gareth
  gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gerry gillian gina giovanni gladys glenda glenys gloria gordon grace graeme graham grant greg gregor greta grzegorz gurpreet
  gwen hamish hamza hana hannah hanna harjit harpreet harriet harris harry harvey hassan hayley hazel heather hector heidi helen helena henry hilary hilda holly hope howard hugh hughie
  hussain iain ian ibrahim ida ifeoma imogen imran ina ines ingrid ioana iona irena irene iris irina isaac isabel isabella isabelle isha isla ismail isobel ivan ivor ivy iwona jack jackie
  jacob jacqueline jade jagdish jake jakub jamal james jamie jan jane janet janette janice janina jasmin jasmine jason jaswinder javed jay jean jeanette jeannie jeff jemima jen jennie jennifer
  jenny jeremy jerzy jess jessica jessie jill jim jimmy jo joan joanna joanne joe joel johan john johnny jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan judith judy
  julia julian julie june justin justyna kai kaiden kali kamal kara karen karim karl karolina kasia kate katarzyna kath katherine kathleen kathryn kathy katie katrina katy kavita kay kayla keira keith
  kelly ken kenneth kenny kerr kerry kevin khalid kiera kieran kim kimberley kirsten kirstin kirsty krishna kristina krystyna krzysztof kubra kwame kyle lachlan laila lara laura lauren laurie lawrence layla
  leah leanne lee leigh lena lennox leo leon leona leonard lesley leslie lewis lexi liam libby lidia lila lillian lily linda lindsay lindsey lisa liz lizzie lloyd logan lois lorna lorraine
  louis louisa louise luca lucas lucia lucy luis lukasz luke lydia lyn lynda lynn lynne lynsey mabel maciej maddie madeleine madison magda magdalena magnus mags mahmoud maisie malcolm malgorzata
  mandy manjit manpreet marcin marek margaret margo maria mariam marian marie marilyn marion mariusz marjorie mark marlene marta martha martin martyn mary maryam mateusz matilda matthew maureen maurice
  mavis max maxine may maya megan mei meera mehmet melanie melissa mhairi mia michael michal michelle mick mike mila millie milo minnie miriam mirza moira mohamed mohammad mohammed moira molly mona monica
  monika morag morna morven morwenna moses muhammad muireann munro murdo muriel murray myra nadia nadine nan nancy naomi nasreen natalia natalie natasha neil nell nellie nettie niall niamh nicholas nick
  nicola nicole nigel nikita nina noah noel nora norah noreen norma norman norrie nuala oksana olga oliver olivia olive ollie oluwaseun omar orla oscar osman owen pamela pat patience patricia patrick patrycja
  patsy paul paula paulina pauline pavel pawel pearl peggy penelope penny peter petra phil philip philippa phoebe phyllis piotr polly poppy priya quinn rab rabia rachael rachel radoslaw rafal rafiq raj
  rajesh ralph ramesh rana ranjit rashid ravi ray raymond rebecca reece reena reggie regina reuben rhona rhonda rhys ricardo richard ricky rita rob robbie robert robin robyn rod roddy roderick rodney roger roma
  roman rona ronald ronnie rory rosalind rose rosemary rosie ross rowan roy ruairidh ruby rupert russell ruth ryan sadie sadia saima salma sally sam samantha samira samuel sandra sandy sanjay sara sarah
  saul scott sean seamus sebastian selina senga seonaid serena seumas shabana shane shannon sharon shaun shauna sheena sheila shelagh shelley shirley shona siobhan sita skye slawomir sofia sonia sophia sophie
  sorcha spencer stacey stan stanislaw stanley stefan stella stephanie stephen steve steven stewart struan stuart sue sunil sunita surinder susan susanna susie suzanne svetlana sybil sylvia tadeusz tahir tam tamara
  tammy tanya tara tariq tatiana ted teresa terry tess thea thelma theo theresa thomas tiffany tim timothy tina toby todd tom tomasz tommy toni tony torquil tracey tracy trevor tricia trudy uchenna una
  ursula usman valerie vanessa vera verity veronica vicky victor victoria vijay vikram vince vincent viola violet violeta virginia vivian vivien vladimir wanda wayne wendy weronika wiktor wilfred will
  william willie wilma winifred winnie wojciech wullie xavier yasmin yolanda youssef yusuf yuki yvette yvonne zac zach zachary zahra zainab zara zbigniew zeynep zoe zofia zosia zuzanna`
    .split(/\s+/)
    .filter((name) => name !== ""),
);
