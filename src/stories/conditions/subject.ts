import { STATES } from '../../status/observation.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import {
  distance,
  follows,
  has,
  hitsOf,
  isJoining,
  isUnbroken,
  overlap,
  type Reading,
  type Span,
} from './annotated-sentence.ts';
import { isSaidWithNegation } from './hedging.ts';

/** Tokens between the name of a service and what happened to it. */
const NARROW_REACH = 5;
/** Tokens between "cannot connect" and the service. */
const SERVICE_REACH = 2;

/** A website, an app or an exchange was blocked; "social media and the internet", "all foreign sites" are still the internet. */
export function isOfOneService(reading: Reading, span: Span): boolean {
  const joined = wordsOf(reading.language).lists['state.and'] ?? [];
  return hitsOf(reading, 'mod.narrow').some(
    (hit) =>
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      hit.from < span.until &&
      span.from - hit.until <= NARROW_REACH &&
      !hitsOf(reading, 'mod.wide').some((wide) => overlap(wide, hit)) &&
      !(joined.includes(reading.sentence.tokens[hit.until]?.norm ?? '') && !isBesideAnother(reading, hit)),
  );
}

/** "Facebook and Telegram": what is joined to the service is one, too. */
const isBesideAnother = (reading: Reading, { until }: Span): boolean =>
  hitsOf(reading, 'mod.narrow').some(({ from }) => from === until + 1);

/** Tokens between what a firm did and the service that it did it to. */
const OBJECT_REACH = 6;

/** "Internet providers cut access to the app", "the telecoms authority blocks 26 platforms": the network is only in the name of who acts. */
export function isOfServiceOnly(reading: Reading, span: Span): boolean {
  const networks = hitsOf(reading, 'subject.internet').filter((hit) => overlap(hit, span));
  const isFirm = (network: Span) => hitsOf(reading, 'network.firm').some((firm) => overlap(firm, network));
  return (
    networks.every(isFirm) &&
    hitsOf(reading, 'network.firm').some((firm) => overlap(firm, span)) &&
    hitsOf(reading, 'mod.narrow').some(
      (hit) =>
        hit.from >= span.until &&
        hit.from - span.until <= OBJECT_REACH &&
        isUnbroken(reading, { from: span.until, until: hit.from + 1 }),
    )
  );
}

/** "The network returns as WhatsApp stays blocked": the service stands right behind the verb, or before it. */
export const isOfBlockedService = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.narrow').some(
    (hit) => hit.from === span.until && isUnbroken(reading, { ...hit, until: hit.from + 1 }),
  );

/** "Suspends new connections for miners": they are joined to the grid, and no network is cut. */
export const isOfNewSites = (reading: Reading, span: Span): boolean =>
  has(reading, 'mining') && hitsOf(reading, 'permits').some((permit) => overlap(permit, span));

/** Tokens between a court that sets an order aside and what was ordered. */
const ORDER_REACH = 6;

/** "The court annuls the order to cut the internet": what was ordered is named, and whether it is cut is not told. */
export const isOfAnnulledOrder = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'suspended').some(
    (hit) =>
      !overlap(hit, span) &&
      distance(hit, span) <= ORDER_REACH &&
      isUnbroken(reading, { from: Math.min(hit.from, span.from) + 1, until: Math.max(hit.until, span.until) }),
  );

/** "Nobody can connect to Instagram": a service is what cannot be reached. */
export const isUnreachedService = (reading: Reading, span: Span): boolean =>
  isSaidWithNegation(reading, span) && follows(reading, 'mod.narrow', span, SERVICE_REACH);

/** "Internet disrupted amid power cuts": the verb found is the noun of a power cut. */
export function isOfPower(reading: Reading, span: Span): boolean {
  return (['power.cut', 'power.curtailed'] as const).some((concept) =>
    hitsOf(reading, concept).some(
      (hit) =>
        hit.until === span.until && hit.from > span.from && hit.until - hit.from > 1 && !isBesideNetwork(reading, hit),
    ),
  );
}

/** The span itself is, or has in it, the name of a power cut: "power shutdowns". */
export const isPowerCut = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'power.cut').some((hit) => overlap(hit, span));

/** "Telecoms blackout", "internet outage": the word for a power cut, said of the network. */
export function isOfNetworks(reading: Reading, span: Span): boolean {
  // "Fully restored" is said of both.
  if (!has(reading, 'subject.internet') || isBesideNetwork(reading, span)) return false;
  return STATES.internet.some((state) => hitsOf(reading, `internet.${state}`).some((hit) => overlap(hit, span)));
}

/** Tokens between the two that are joined: "and the". */
const JOINED_REACH = 2;

/** "Internet and electricity have been cut", "power and internet are off": both are; "an internet and phone blackout" is of networks. */
export function isBesideNetwork(reading: Reading, span: Span): boolean {
  const isJoinedIn = (from: number, until: number) =>
    until - from <= JOINED_REACH &&
    reading.sentence.tokens.slice(from, until).some(({ norm }) => isJoining(reading, norm));
  return hitsOf(reading, 'subject.power')
    .filter((power) => overlap(power, span))
    .some((power) =>
      hitsOf(reading, 'subject.internet').some(
        (network) => isJoinedIn(network.until, power.from) || isJoinedIn(power.until, network.from),
      ),
    );
}

/** "The hash rate falls as the internet ...": the verb before the network is of what stands before it. */
export const isOfSomethingElse = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'subject.other').some((hit) => hit.until === span.from) &&
  !hitsOf(reading, 'subject.internet').some((hit) => hit.from === span.from);

/** "Profits of the power company recover", "the operator recovers its profits": no other clause stands between. */
export const isOfMoney = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'subject.money').some((hit) => {
    if (hit.from === span.until) return isUnbroken(reading, { from: hit.from, until: hit.from + 1 });
    return (
      hit.from < span.until &&
      isUnbroken(reading, { from: hit.from + 1, until: span.until }) &&
      !hitsOf(reading, 'mod.clause').some(({ from }) => from >= hit.until && from < span.until)
    );
  });

/** Of a street, a match: "Vladivostok has no power, the match is off" tells behind its comma what came of it. */
export const isLocal = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.local').some(
    (hit) =>
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      (hit.from < span.until || !/[,،，、]/u.test(textBetween(reading, span, hit))),
  );

const textBetween = ({ sentence: { text, tokens } }: Reading, first: Span, second: Span): string =>
  text.slice(tokens[first.until - 1]?.end, tokens[second.from]?.start);

/** What the words of a cut or a return make of one service, of power, of an order or of a new site, and not of the network. */
export const isOfNoNetwork = (reading: Reading, span: Span): boolean =>
  OTHER_THAN_NETWORK.some((isOther) => isOther(reading, span));

const OTHER_THAN_NETWORK = [
  isOfOneService,
  isOfServiceOnly,
  isOfBlockedService,
  isUnreachedService,
  isOfAnnulledOrder,
  isOfNewSites,
  isOfPower,
  isOfSomethingElse,
];
