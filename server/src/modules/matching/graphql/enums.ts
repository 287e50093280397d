import { builder } from '#graphql/builder.ts';

export const MatchStateEnum = builder.enumType('MatchState', {
  description: 'Where a match is in its life.',
  values: {
    PROPOSED: { description: 'Waits for one side or both.' },
    AGREED: { description: 'Both sides agreed: a pledge was made.' },
    DECLINED: { description: 'One side said no, with a reason.' },
    LAPSED: { description: 'The hold time passed without both sides.' },
    SUPERSEDED: { description: 'A newer round proposes anew.' },
  },
});

export const MatchSourceEnum = builder.enumType('MatchSource', {
  description: 'Who brought the two sides together.',
  values: {
    SYSTEM: { description: 'An allocation round.' },
    PROVIDER: { description: 'The provider took a suggestion up.' },
    PROGRAM: { description: 'An officer of the program proposed it.' },
    DESK: { description: 'The council changed what a round proposed.' },
  },
});

export const RoundStateEnum = builder.enumType('RoundState', {
  description: 'Where an allocation round is.',
  values: {
    DRAFT: { description: 'Opened, not run.' },
    QUEUED: { description: 'In line.' },
    RUNNING: { description: 'A worker is at it.' },
    DONE: { description: 'Its proposals are out.' },
    CANCELLED: { description: 'Ended by a person; nothing was proposed.' },
    FAILED: { description: 'It could not be solved; it may be run again.' },
  },
});

export const SearchSubjectEnum = builder.enumType('SearchSubject', {
  description: 'What a saved search looks for.',
  values: { NEEDS: { description: 'Needs.' }, OFFERS: { description: 'Offers.' } },
});
