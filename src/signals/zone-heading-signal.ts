import { ZONE_TOPICS, type ZoneTopic } from '../measure/zone-headings.js';
import { ofColumn, type Signal } from './signal.js';

type Given = Pick<Signal, 'about' | 'fires' | 'leaves'>;

/** Lines from which on a heading says nothing: the signals fire where there is none as near as this. */
const FAR = 100;

/** A signal for the lines since the last heading of a topic, below the headline. */
export function sinceHeading(topic: ZoneTopic, given: Given): Signal {
  const number = ZONE_TOPICS.indexOf(topic);
  return {
    name: `since-${topic}`,
    ...given,
    firesFrom: FAR,
    ...ofColumn((page) => page.zoneHeadings.since[number]),
  };
}

/** A signal for the lines until the next heading of a topic. */
export function untilHeading(topic: ZoneTopic, given: Given): Signal {
  const number = ZONE_TOPICS.indexOf(topic);
  return {
    name: `until-${topic}`,
    ...given,
    firesFrom: FAR,
    ...ofColumn((page) => page.zoneHeadings.until[number]),
  };
}
