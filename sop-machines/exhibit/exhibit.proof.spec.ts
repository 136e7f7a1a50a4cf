import { describe, expect, it } from '@jest/globals';
import { clerk, custodian, hash, lab, local, otherHash, stored, text } from '../../test/support/exhibit-walk.js';

const wednesday = '2027-01-13T17:40';
const acceptance = { sealNo: 'S-1', condition: text };

describe('The seal', () => {
  it('that is opened or broken stops every hand-over until a new one is set', () => {
    const item = stored(wednesday);
    item.send('OPENED', { reason: 'inventory' }, { by: custodian });
    expect(item.due('resealing')).toBe(local('2027-01-14T17:40'));
    expect(item.refusal('TRANSFER_OFFERED', { to: 'court' }, custodian)?.unmetGuards).toEqual(['sealHolds']);
    expect(item.refusal('RESEALED', { newSealNo: 'S-1', condition: text }, custodian)?.unmetGuards).toEqual([
      'newSealDiffers',
    ]);
    item.send('RESEALED', { newSealNo: 'S-2', condition: text }, { by: custodian });
    item.send('TRANSFER_OFFERED', { to: 'court' }, { by: custodian });
    expect(item.refusal('OPENED', { reason: 'hearing' }, clerk)?.unmetGuards).toEqual(['isAtHand']);
    expect(item.refusal('TRANSFER_ACCEPTED', acceptance, clerk)?.unmetGuards).toEqual(['sealNumberEquals']);
    expect(item.refusal('TRANSFER_ACCEPTED', { ...acceptance, sealNo: 'S-2' }, clerk)).toBeNull();
  });
  it('is not unbroken under another number', () => {
    const item = stored(wednesday);
    expect(item.refusal('SEAL_CHECKED', { result: 'ok', sealNo: 'S-7' }, custodian)?.unmetGuards).toEqual([
      'checkFits',
    ]);
    item.send('SEAL_CHECKED', { result: 'broken', sealNo: 'S-7' }, { by: custodian });
    expect([item.region('seal'), item.due('brokenSeal')]).toEqual(['sealBroken', local('2027-01-14T17:40')]);
  });
  it('lies open in the laboratory as long as the examination takes', () => {
    const item = stored(wednesday);
    item.handOver(custodian, 'lab', lab, { labAnswerDue: '2027-02-03' });
    item.send('OPENED', { reason: 'examination' }, { by: lab });
    expect([item.region('seal'), item.live()]).toEqual(['open', ['labAnswer']]);
  });
  it('a contamination is told to supervisor and prosecutor and assessed', () => {
    const item = stored(wednesday);
    item.send('CONTAMINATION_FOUND', { reason: text }, { by: custodian });
    expect([item.alarms(), item.due('contamination')]).toEqual([
      ['L1 contaminated', 'prosecutor contaminated'],
      local('2027-01-16T17:40'),
    ]);
    item.send('CONTAMINATION_ASSESSED', { usable: false, reason: text }, { by: lab });
    expect(item.region('condition')).toBe('assessed');
  });
});

describe('Data on the item', () => {
  const acquired = () => {
    const item = stored(wednesday, { digital: true });
    item.send('HASH_COMPUTED', { sha256: hash }, { by: lab });
    return item;
  };
  it('are acquired with a reference, verified, copied and reported', () => {
    const item = acquired();
    expect(item.region('digital')).toBe('acquired');
    item.send('HASH_COMPUTED', { sha256: hash.toUpperCase() }, { by: lab });
    expect(item.region('digital')).toBe('verified');
    expect(item.refusal('WORKING_COPY_MADE', { copyNo: 'C-1', sha256: otherHash }, lab)?.unmetGuards).toEqual([
      'copyEquals',
    ]);
    item.send('WORKING_COPY_MADE', { copyNo: 'C-1', sha256: hash }, { by: lab });
    item.send('ANALYSIS_REPORTED', { reportNo: 'R-2' }, { by: lab });
    expect([item.region('digital'), item.alarms()]).toEqual(['reported', []]);
  });
  it('take SHA-256 in 64 hexadecimal digits and nothing else, with a second algorithm beside it', () => {
    const item = acquired();
    for (const sha256 of [hash.slice(1), `${hash}0`, 'z'.repeat(64)])
      expect(item.refusal('HASH_COMPUTED', { sha256 }, lab)?.code).toBe('EVENT_INVALID');
    expect(item.refusal('HASH_COMPUTED', { sha512: hash + hash }, lab)?.code).toBe('EVENT_INVALID');
    expect(item.refusal('HASH_COMPUTED', { sha256: hash, sha512: hash + hash }, lab)).toBeNull();
  });
  it.each([
    ['SHA-256', { sha256: otherHash }],
    ['the second algorithm', { sha256: hash, sha512: otherHash + otherHash }],
  ])('differ by %s: unit head and prosecutor are alarmed at once', (_, value) => {
    const item = stored(wednesday, { digital: true });
    item.send('HASH_COMPUTED', { sha256: hash, sha512: hash + hash }, { by: lab });
    item.send('HASH_COMPUTED', value, { by: lab });
    expect([item.region('digital'), item.alarms()]).toEqual([
      'hashMismatch',
      ['L2 hashMismatch', 'prosecutor hashMismatch'],
    ]);
  });
  it('need their hash at every hand-over', () => {
    const item = acquired();
    item.send('TRANSFER_OFFERED', { to: 'court' }, { by: custodian });
    expect(item.refusal('TRANSFER_ACCEPTED', acceptance, clerk)?.unmetGuards).toEqual(['hashGiven']);
    item.send('TRANSFER_ACCEPTED', { ...acceptance, sha256: hash }, { by: clerk });
    expect([item.region('chain'), item.region('digital')]).toEqual(['atCourt.held', 'acquired']);
  });
  it('that come to light later get a reference too', () => {
    const item = stored(wednesday);
    expect(item.region('digital')).toBe('notDigital');
    item.send('DATA_FOUND', {}, { by: custodian });
    expect(item.region('digital')).toBe('toAcquire');
  });
});
