import { describe, expect, it } from '@jest/globals';
import {
  clerk,
  collector,
  custodian,
  found,
  lab,
  local,
  otherCustodian,
  prosecutor,
  stored,
  text,
  unitHead,
} from '../../test/support/exhibit-walk.js';

const wednesday = '2027-01-13T17:40';
const acceptance = { sealNo: 'S-1', condition: text };

describe('The way of an exhibit', () => {
  it('leads from the finding over the seal and the register to the store, and each step is a task', () => {
    const item = found(wednesday);
    expect([item.region('chain'), item.openTasks()]).toEqual(['found', ['collect']]);
    item.register();
    expect([item.region('chain'), item.region('seal'), item.openTasks()]).toEqual(['registered', 'intact', ['store']]);
    item.handOver(collector, 'store', custodian);
    expect([item.region('chain'), item.openTasks(), item.ended('storage#1')]).toEqual(['inStore.kept', [], 'met']);
  });

  it('warns of a registration that is late by the short ladder', () => {
    const item = found(wednesday);
    item.waitUntil('2027-01-14T01:40');
    expect(item.told('registration#1')).toEqual([
      `L0 ${local('2027-01-13T19:40')}`,
      `L1 ${local('2027-01-13T20:40')}`,
      `L2 ${local('2027-01-13T21:40')}`,
      `L3 ${local('2027-01-14T01:40')}`,
    ]);
  });

  it('cannot be handed over before it is registered', () => {
    const item = found(wednesday);
    expect(item.refusal('TRANSFER_OFFERED', { to: 'store' })).not.toBeNull();
  });
});

describe('A transfer', () => {
  const offered = (fields: object = {}) => {
    const item = stored(wednesday);
    item.send('TRANSFER_OFFERED', { to: 'lab', ...fields }, { by: custodian });
    return item;
  };
  const dated = { ...acceptance, labAnswerDue: '2027-02-03' };

  it('is offered only by who keeps the exhibit', () => {
    expect(stored(wednesday).refusal('TRANSFER_OFFERED', { to: 'lab' }, clerk)?.unmetGuards).toEqual([
      'offeredByKeeper',
    ]);
  });
  it('is accepted only by who keeps exhibits at the destination, and by the person named if one is', () => {
    expect(offered().refusal('TRANSFER_ACCEPTED', dated, clerk)?.unmetGuards).toEqual(['receiverKeepsThere']);
    const named = offered({ receiverId: lab.id });
    const colleague = { ...lab, id: 'c0000000-0000-4000-8000-000000000099' };
    expect(named.refusal('TRANSFER_ACCEPTED', dated, colleague)?.unmetGuards).toEqual(['isTheReceiver']);
    expect(named.refusal('TRANSFER_ACCEPTED', dated, lab)).toBeNull();
  });
  it('needs the number of the last seal', () => {
    const item = offered();
    expect(item.refusal('TRANSFER_ACCEPTED', { ...dated, sealNo: 'S-2' }, lab)?.unmetGuards).toEqual([
      'sealNumberEquals',
    ]);
    item.send('TRANSFER_REFUSED', { reason: 'sealDiffers' }, { by: lab });
    expect([item.region('chain'), item.region('seal')]).toEqual(['inStore.kept', 'sealBroken']);
    expect(item.alarms()).toEqual(['L1 sealBroken', 'prosecutor sealBroken']);
  });
  it('to the laboratory needs the date of the answer, which is the clock of the laboratory', () => {
    const item = offered();
    expect(item.refusal('TRANSFER_ACCEPTED', acceptance, lab)?.unmetGuards).toEqual(['labDateGiven']);
    expect(item.openTasks()).toEqual(['acceptTransfer']);
    item.send('TRANSFER_ACCEPTED', dated, { by: lab });
    expect([item.region('chain'), item.due('labAnswer')]).toEqual(['atLab.examining', local('2027-02-03T23:59:59')]);
    item.send('LAB_DATE_AGREED', { labAnswerDue: '2027-02-10', reason: text }, { by: lab });
    expect(item.due('labAnswer')).toBe(local('2027-02-10T23:59:59'));
    item.send('LAB_RESULT', { reportNo: 'R-1', result: text }, { by: lab });
    expect([item.ended('labAnswer#1'), item.region('chain'), item.due('backToStore')]).toEqual([
      'met',
      'atLab.reported',
      local('2027-01-16T17:40'),
    ]);
  });
  it('that is refused leaves the exhibit where it was, with nothing forgotten', () => {
    const item = offered();
    item.send('TRANSFER_ACCEPTED', dated, { by: lab });
    item.send('LAB_RESULT', { reportNo: 'R-1', result: text }, { by: lab });
    item.send('TRANSFER_OFFERED', { to: 'store' }, { by: lab });
    item.send('TRANSFER_REFUSED', { reason: 'noCapacity' }, { by: custodian });
    expect([item.region('chain'), item.live()]).toEqual(['atLab.reported', ['backToStore']]);
  });
  it('can go from one custodian to another of the same store', () => {
    const item = stored(wednesday);
    item.handOver(custodian, 'store', otherCustodian);
    expect(item.region('chain')).toBe('inStore.kept');
  });
  it('to the court is produced in hearings and comes back', () => {
    const item = stored(wednesday);
    item.handOver(custodian, 'court', clerk);
    item.send('COURT_PRODUCED', { hearing: 'H-1' }, { by: clerk });
    item.send('COURT_RETURNED', {}, { by: clerk });
    expect([item.region('chain'), item.due('backToStore')]).toEqual(['atCourt.released', local('2027-01-16T17:40')]);
    item.handOver(clerk, 'store', custodian);
    expect([item.region('chain'), item.ended('backToStore#1')]).toEqual(['inStore.kept', 'met']);
  });
});

describe('A gap and a loss', () => {
  it('found in an audit is alarmed at once and explained by a superior who was not part of it', () => {
    const item = stored(wednesday);
    item.send('GAP_REPORTED', { reason: text }, { by: prosecutor });
    expect(item.alarms()).toEqual(['L2 gapFound', 'prosecutor gapFound']);
    const sender = { ...unitHead, id: collector.id };
    expect(item.refusal('GAP_EXPLAINED', { at: 'store', reason: text }, sender)?.unmetGuards).toEqual([
      'anotherPerson',
    ]);
    expect(item.refusal('GAP_EXPLAINED', { at: 'lab', reason: text }, unitHead)?.unmetGuards).toEqual(['labDateGiven']);
    item.send('GAP_EXPLAINED', { at: 'store', reason: text }, { by: unitHead });
    expect(item.region('chain')).toBe('inStore.kept');
  });
  it('missing alarms at once; found again, the time in between is a gap', () => {
    const item = stored(wednesday);
    item.send('MISSING_REPORTED', { reason: text }, { by: custodian });
    expect(item.alarms()).toEqual(['L2 missing', 'prosecutor missing']);
    expect([item.region('chain'), item.due('search')]).toEqual(['missing', local('2027-01-14T17:40')]);
    item.send('FOUND_AGAIN', { reason: text }, { by: custodian });
    expect(item.region('chain')).toBe('gapFound');
  });
  it('missing before it was registered, it goes on where it stood, and its clocks never stopped', () => {
    const item = found(wednesday);
    item.send('MISSING_REPORTED', { reason: text });
    expect(item.live()).toEqual(['registration', 'search', 'storage']);
    item.send('FOUND_AGAIN', { reason: text });
    item.send('GAP_EXPLAINED', { at: 'scene', reason: text }, { by: unitHead });
    expect([item.region('chain'), item.due('registration')]).toEqual(['found', local('2027-01-13T21:40')]);
  });
  it('is established by the prosecutor or the judge, and the log is kept', () => {
    const item = stored(wednesday);
    item.send('MISSING_REPORTED', { reason: text }, { by: custodian });
    item.send('LOSS_DECIDED', { decisionNo: 'D-1', reason: text }, { by: prosecutor });
    expect([item.states(), item.status(), item.reported().at(-1)]).toEqual([['archived'], 'done', 'archived (ended)']);
  });
});
