import { describe, expect, it } from '@jest/globals';
import {
  clerk,
  custodian,
  hash,
  judge,
  lab,
  local,
  otherCustodian,
  prosecutor,
  stored,
  text,
} from '../../test/support/exhibit-walk.js';

const wednesday = '2027-01-13T17:40';

describe('The end of an exhibit', () => {
  const order = (basis: string, disposal = 'confiscated') => ({ disposal, basis, decisionNo: 'D-3' });

  it('needs a final judgment, told by the case, or the order of a judge', () => {
    const item = stored(wednesday);
    expect(item.refusal('DISPOSAL_ORDERED', order('finalJudgment'), clerk)?.unmetGuards).toEqual(['disposalHasBasis']);
    expect(item.refusal('DISPOSAL_ORDERED', order('judgeOrder'), judge)).toBeNull();
    expect(item.refusal('DISPOSED', { recordNo: 'P-1' }, custodian)).not.toBeNull();
    item.tell('JUDGMENT_FINAL');
    expect([item.region('chain'), item.due('disposalDecision')]).toEqual([
      'dispositionPending.awaitingOrder',
      local('2027-02-12T23:59:59'),
    ]);
    item.send('DISPOSAL_ORDERED', order('finalJudgment'), { by: clerk });
    expect(item.region('chain')).toBe('dispositionPending.ordered');
    item.send('DISPOSED', { recordNo: 'P-1' }, { by: custodian });
    expect([item.states(), item.reported().slice(-3)]).toEqual([
      ['confiscated'],
      ['dispositionPending', 'disposalOrdered', 'confiscated (ended)'],
    ]);
  });
  it('waits for the store: an order made while the court has it is carried out when it is back', () => {
    const item = stored(wednesday);
    item.handOver(custodian, 'court', clerk);
    item.send('DISPOSAL_ORDERED', order('judgeOrder', 'returned'), { by: judge });
    expect(item.region('chain')).toBe('atCourt.held');
    item.handOver(clerk, 'store', custodian);
    expect([item.region('chain'), item.due('disposal')]).toEqual([
      'dispositionPending.ordered',
      local('2027-02-12T23:59:59'),
    ]);
  });
  it('a closed investigation asks for a decision, which only a judge can make', () => {
    const item = stored(wednesday);
    item.tell('INVESTIGATION_CLOSED');
    expect([item.region('chain'), item.openTasks()]).toEqual(['dispositionPending.awaitingOrder', ['askDisposal']]);
    expect(item.refusal('DISPOSAL_ORDERED', order('finalJudgment'), clerk)?.unmetGuards).toEqual(['disposalHasBasis']);
  });
  it('an order that is lifted leaves the exhibit where it is', () => {
    const item = stored(wednesday);
    item.send('DISPOSAL_ORDERED', order('judgeOrder', 'destroyed'), { by: judge });
    item.send('DISPOSAL_ORDER_LIFTED', { decisionNo: 'D-4' }, { by: judge });
    expect(item.region('chain')).toBe('dispositionPending.awaitingOrder');
  });
  it('destruction needs a second person, and waits while hash values differ', () => {
    const item = stored(wednesday, { digital: true });
    item.send('HASH_COMPUTED', { sha256: hash }, { by: lab });
    item.send('DISPOSAL_ORDERED', order('judgeOrder', 'destroyed'), { by: judge });
    const alone = { recordNo: 'P-2', witnessId: custodian.id };
    expect(item.refusal('DISPOSED', alone, custodian)?.unmetGuards).toEqual(['destructionIsWitnessed']);
    item.send('HASH_MISMATCH', { reason: text }, { by: lab });
    const witnessed = { ...alone, witnessId: otherCustodian.id };
    expect(item.refusal('DISPOSED', witnessed, custodian)?.unmetGuards).toEqual(['noMismatchOpen']);
    item.send('MISMATCH_SETTLED', { sha256: hash, decisionNo: 'D-5', reason: text }, { by: judge });
    item.send('DISPOSED', witnessed, { by: custodian });
    expect([item.states(), item.status()]).toEqual([['destroyed'], 'done']);
  });
});

describe("A victim's own document", () => {
  const copy = { copyKept: true, copyNo: 'K-1' };
  it('goes back early, with a copy kept, without a judgment', () => {
    const item = stored(wednesday, {}, 'victimDocument');
    expect([item.region('chain'), item.due('documentReturn'), item.openTasks()]).toEqual([
      'inStore.documentToReturn',
      local('2027-01-20T15:00'),
      ['returnDocument'],
    ]);
    expect(item.refusal('DOCUMENT_RETURNED', { copyNo: 'K-1' }, custodian)?.code).toBe('EVENT_INVALID');
    item.send('DOCUMENT_RETURNED', copy, { by: custodian });
    expect([item.states(), item.ended('documentReturn#1')]).toEqual([['returned'], 'met']);
  });
  it('stays when prosecutor or judge need the original, also after it came back from the laboratory', () => {
    const item = stored(wednesday, {}, 'victimDocument');
    item.send('DOCUMENT_KEPT', { decisionNo: 'D-6', reason: text }, { by: prosecutor });
    expect(item.region('chain')).toBe('inStore.kept');
    item.handOver(custodian, 'lab', lab, { labAnswerDue: '2027-02-03' });
    item.handOver(lab, 'store', custodian);
    expect([item.region('chain'), item.live()]).toEqual(['inStore.kept', []]);
  });
  it('is the only thing that goes back so', () => {
    expect(stored(wednesday).refusal('DOCUMENT_RETURNED', copy, custodian)?.unmetGuards).toEqual(['isVictimsDocument']);
  });
});
