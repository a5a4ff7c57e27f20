import { heading, list, text, type TeachDocument } from '../teach-document';

export const sensitive: TeachDocument = {
  lead: 'For the teacher, before the lesson. The subject is recent, people died in it, and some of your students may have a part in it.',
  blocks: [
    heading('Say this at the start'),
    list(
      'You play an office, the government in Belgrade. A role is not an opinion, and nobody in this room has to defend it.',
      'The game takes no position on the status of Kosovo. It writes “Kosovo (status disputed, UNSCR 1244)” for the years before February 2012 and “Kosovo*” from then on, with the footnote that both sides agreed.',
      'Findings of courts are stated as findings. The genocide at Srebrenica in July 1995 was established by the International Criminal Tribunal for the former Yugoslavia and by the International Court of Justice. It is not up for a vote in class.',
      'Anybody may pass on any question, without a reason.',
    ),
    heading('If students come from the region'),
    list(
      'Do not ask anybody to speak for a people, and do not seat groups by origin.',
      'Do not ask who lost whom. If somebody tells, thank them, and let the class be quiet for a moment before you go on.',
      'Students of Serbian, Albanian, Bosniak, Croat or any other origin may find the chair itself hard. Offer another part: observer for a capital, keeper of the ledger, or the voice of Pristina in the debrief.',
      'Names of places are political. Accept what a student says, write what the game writes, and explain once why.',
    ),
    heading('Papers to know beforehand'),
    text(
      'The campaign has papers on Srebrenica and on fugitives from the tribunal. They open with the victims and the law, carry no luck, and feed no aim. The short campaigns “Six crises” and “Turning points” are the easier choice for a first lesson. If you teach those papers, give them their own time, and do not end a lesson with them.',
    ),
    heading('When it becomes heated'),
    list(
      'Stop the clock. Nothing in the game is lost by waiting.',
      'Go back to the paper: what does it say, what is its source, what does it not say?',
      'Separate three questions: what happened, what the law says, what we feel. Take them one at a time, and in that order only if the class can.',
      'If somebody is hurt, the lesson is about that now. The game can wait for a week: the code opens where you stopped.',
    ),
    heading('Great powers and stereotypes'),
    text(
      'Four powers are four machines with interests, not four characters. Stop sentences that begin with “the Russians”, “the Chinese”, “the Americans” or “Brussels always”, and ask which office, in which year, for what reason. The pupils’ own state may be among the powers: criticism of a policy is not criticism of a classmate.',
    ),
    heading('Afterwards'),
    text(
      'Leave roles behind aloud: “The government is dismissed; who are we now?” It takes ten seconds and helps. Tell students where they can talk further: you, a counsellor, the school’s own service.',
    ),
  ],
};
