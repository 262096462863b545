/** Numbers from 0 to 1. */
export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

const WHO = [
  'the harbour office',
  'the village council',
  'a retired teacher',
  'the ferry company',
  'the owner of the mill',
  'a group of parents',
  'the island’s only doctor',
  'the fishing cooperative',
  'an engineer from the mainland',
  'the head of the school',
  'the museum',
  'two sisters who run the bakery',
  'the mayor',
  'the county court',
  'a spokeswoman for the railway',
  'the coast guard',
  'the brewery',
  'the choir',
  'a farmer from the valley',
  'the university’s weather station',
  'the library',
  'the orchestra',
  'the owners of the quarry',
  'the bus drivers',
  'the youth club',
  'the state archive',
  'the hospital',
  'the beekeepers of the district',
] as const;

const DID = [
  'said that',
  'wrote in a letter that',
  'told a meeting that',
  'had warned for years that',
  'does not believe that',
  'was glad to hear that',
  'has learned from the papers that',
  'found out by chance that',
  'made no secret of the fact that',
  'would not say whether',
  'had hoped that',
  'announced that',
  'admitted in the end that',
  'recalls that',
] as const;

const WHAT = [
  'the old bridge',
  'the new timetable',
  'the roof of the church',
  'the lighthouse',
  'the winter market',
  'the reservoir',
  'the road along the cliff',
  'the night train',
  'the orchard behind the station',
  'the swimming pool',
  'the salt works',
  'the footpath to the beach',
  'the fish market',
  'the observatory',
  'the theatre in the barn',
  'the last telephone box',
  'the canal lock',
  'the pine forest',
  'the town’s archive',
  'the quarry pond',
  'the radio mast',
  'the windmill',
] as const;

const DOES = [
  'will be closed until the spring',
  'costs more than anybody had reckoned',
  'was sold to a family from the capital',
  'needs a coat of paint and a great deal of patience',
  'has never been so full of people',
  'may have to make way for a dam',
  'was repaired in a single night',
  'has stood empty since the flood',
  'is to be opened again in two years',
  'cannot be insured any longer',
  'belongs to nobody as far as the land register knows',
  'was measured wrongly from the start',
  'will be looked after by volunteers',
  'has found its way into a film',
  'brought the town more than it cost',
  'was left out of the plans by mistake',
  'draws visitors even in the rain',
] as const;

const WHEN = [
  'on Monday',
  'last week',
  'in the first days of the month',
  'after a long debate',
  'at the end of the summer',
  'before the first frost',
  'in the middle of the night',
  'to everybody’s surprise',
  'for the third time in ten years',
  'against the advice of the experts',
  'without a single vote against it',
  'while the rest of the country was asleep',
] as const;

const AND = [
  'because the money had run out',
  'although nobody had asked for it',
  'and the neighbours agree',
  'but that is disputed',
  'as the minutes of the meeting show',
  'which surprised even those who had voted for it',
  'and it will not be the last',
  'so that the work can begin at once',
  'while others would rather wait',
  'if the weather allows it',
] as const;

const LINKS = [
  'Meanwhile',
  'At the same time',
  'Later',
  'In the end',
  'Even so',
  'Until then',
  'For now',
  'By then',
] as const;

/** A sentence of an article; there are some millions of them. */
export function sentence(random: Random): string {
  const clause = `${pick(random, WHO)} ${pick(random, DID)} ${pick(random, WHAT)} ${pick(random, DOES)}`;
  const shape = random();
  if (shape < 0.25) return capitalised(`${clause} ${pick(random, AND)}.`);
  if (shape < 0.45) return `${pick(random, LINKS)}, ${clause}.`;
  if (shape < 0.65) return capitalised(`${clause}, ${pick(random, WHEN)}, ${pick(random, AND)}.`);
  if (shape < 0.8) return capitalised(`${pick(random, WHEN)} ${clause}.`);
  const spoken = `${pick(random, WHAT)} ${pick(random, DOES)} ${pick(random, AND)}`;
  return `“${capitalised(spoken)},” ${pick(random, WHO)} said.`;
}

export function paragraph(random: Random): string {
  const sentences = 1 + Math.floor(random() * 4);
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A headline, in the manner of newspapers. */
export function headline(random: Random): string {
  const [what, does] = [pick(random, WHAT), pick(random, DOES)];
  return capitalised(random() < 0.5 ? `${what} ${does}` : `why ${pick(random, WHO)} fears for ${what}`);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
