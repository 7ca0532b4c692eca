import type { LegendWords } from './legend-words.ts';

export const legend: LegendWords = {
  title: 'Legend of the flags',
  lead: 'Beside the kind and the state of an event stands a signal flag. There is no need to know them: the word is always there.',
  groups: {
    kinds: {
      title: 'Kinds of events',
      text: 'What is being organised. The flags come from the international code in which ships speak to each other. They differ in shape, not in colour alone.',
    },
    states: {
      title: 'State of an event or a request',
      text: 'What became of an event, and what an office answers to a request for support. An event that simply takes place flies no flag.',
    },
    attention: { title: 'Take note', text: 'What you must not miss, because time is short or because plans touch.' },
  },
  atSea: 'At sea',
  here: 'Here',
  flags: {
    P: { name: 'P, “Blue Peter”', atSea: 'All aboard, the ship is about to sail.' },
    H: { name: 'H', atSea: 'I have a pilot on board.' },
    K: { name: 'K', atSea: 'I wish to communicate with you.' },
    Answer: { name: 'Answering pennant', atSea: 'Your signal is understood.' },
    Q: { name: 'Q', atSea: 'I request permission to enter the port.' },
    R: { name: 'R', atSea: 'By itself this flag has no settled meaning.' },
    V: { name: 'V', atSea: 'I require assistance.', here: 'Support requested' },
    C: { name: 'C', atSea: 'Yes.', here: 'Accepted' },
    D: {
      name: 'D',
      atSea: 'Keep clear, I manoeuvre with difficulty.',
      here: 'Accepted in part or on the waiting list',
    },
    E: { name: 'E', atSea: 'I am altering my course to starboard.', here: 'Other dates proposed' },
    I: { name: 'I', atSea: 'I am altering my course to port.', here: 'Passed on to another office' },
    N: { name: 'N', atSea: 'No.', here: 'Declined' },
    L: { name: 'L', atSea: 'Stop at once.', here: 'Request withdrawn or lapsed' },
    X: {
      name: 'X',
      atSea: 'Stop what you intend and watch for my signals.',
      here: 'Others plan something there then too',
    },
    U: { name: 'U', atSea: 'You are running into danger.', here: 'Registration closes within thirty days' },
    Y: { name: 'Y', atSea: 'I am dragging my anchor.', here: 'The answer of an office is late' },
  },
  otherSigns: {
    title: 'Other signs',
    signs: [
      { sign: 'Magenta', means: 'Look here: a date that comes near, a chosen period, a clash.' },
      {
        sign: 'Blue',
        means: 'This can be clicked. In a table deeper blue means more work. The number stands with it.',
      },
      { sign: 'Sand with a dotted edge', means: 'A plan: not public yet, or still without an exact date.' },
      { sign: 'JP, VN, CL', means: 'The international code of a country (ISO 3166-1). We use no national flags.' },
      {
        sign: 'On paper',
        means: 'A flag is hatched: red with upright lines, blue with level ones, yellow with dots, black solid.',
      },
      { sign: 'Example', means: 'An invented event, to show how the platform works.' },
    ],
  },
};
