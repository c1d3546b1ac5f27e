/** The words that mailboxes of a role are made of. */
export const ROLE_MAILBOX: ReadonlySet<string> = new Set(
  `admin administration adult adults advice advocacy analytics appointments board booking bookings business care carer carers
  central centre chair children claims clerk clinic coms comms commissioning committee communications community complaint complaints
  connect consult consultation contact contactus contracts corporate council customer customers customerservice data day delivery democratic desk digital
  disability donotreply dpo dutyteam duty education emergency engage engagement enquiries enquiry equalities equality events facilities families family
  feedback finance foi fostering freedom front fundraising general governance grants hall headoffice health healthcare hello help helpdesk helpline
  home homecare hospital hq housing hr hscp hub ijb improvement info information inquiries inspection intake integration involve involvement
  it jobs join joint learning legal library line local localities locality mail mailbox main manager management marketing media members membership meetings mental nhs news
  newsletter no noreply nursing of office officer online ot our outofhours partnership patient patients payments pensions people performance phone
  physio planning policy post postmaster practice press primary privacy programme project protection public publichealth questions reablement
  reception records recruitment referral referrals reg registrar reply report reporting reports request requests resilience response safeguarding sales school
  scrutiny secretary self service services shop social socialwork speakup staff stories strategic strategy support surgery survey team
  telecare the training transport us user volunteer volunteering volunteers wellbeing web webmaster welcome work yourviews views voice young youth team`.split(
    /\s+/,
  ),
);
