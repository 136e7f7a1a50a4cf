import { describe, expect, it } from '@jest/globals';
import {
  collector,
  custodian,
  found,
  hash,
  lab,
  local,
  otherHash,
  prosecutor,
  text,
  unitHead,
} from '../../test/support/exhibit-walk.js';

describe('E18 exhibit custody gap and hash mismatch', () => {
  const phone = found('2027-01-13T17:40', { digital: true });

  it('has registration due 4 hours and store or laboratory 72 hours after the seizure, weekend or not', () => {
    expect([phone.due('registration'), phone.due('storage')]).toEqual([
      local('2027-01-13T21:40'),
      local('2027-01-16T17:40'),
    ]);
    phone.waitUntil('2027-01-13T19:00');
    phone.register();
    phone.send('HASH_COMPUTED', { sha256: hash });
    expect([phone.ended('registration#1'), phone.due('storage')]).toEqual(['met', local('2027-01-16T17:40')]);
  });

  it('alarms a gap 24 hours after an offer that nobody accepted: unit head and prosecutor at once', () => {
    phone.waitUntil('2027-01-14T09:00');
    phone.send('TRANSFER_OFFERED', { to: 'store' });
    expect([phone.region('chain'), phone.due('openTransfer')]).toEqual(['inTransit', local('2027-01-15T09:00')]);
    phone.waitUntil('2027-01-15T08:59:59');
    expect([phone.region('chain'), phone.alarms()]).toEqual(['inTransit', []]);
    phone.waitUntil('2027-01-15T09:00');
    expect([phone.region('chain'), phone.ended('openTransfer#1')]).toEqual(['gapFound', 'breached']);
    expect(phone.alarms()).toEqual(['L2 gapFound', 'prosecutor gapFound']);
    expect(phone.told('openTransfer#1')).toEqual([
      `L0 ${local('2027-01-14T21:00')}`,
      `L0 ${local('2027-01-15T05:00')}`,
      `L1 ${local('2027-01-15T08:00')}`,
    ]);
    expect(phone.due('gapExplanation')).toBe(local('2027-01-16T09:00'));
  });

  it('refuses that the sender accepts for the receiver, also when the sender keeps exhibits there too', () => {
    phone.waitUntil('2027-01-15T10:00');
    const accepting = { sealNo: 'S-1', condition: text, sha256: otherHash };
    const senderAsCustodian = { ...collector, roles: ['evidenceCustodian' as const] };
    expect(phone.refusal('TRANSFER_ACCEPTED', accepting, senderAsCustodian)?.unmetGuards).toEqual(['anotherPerson']);
    expect(phone.refusal('TRANSFER_ACCEPTED', accepting, custodian)).toBeNull();
  });

  it('a SHA-256 value that differs at acceptance alarms unit head and prosecutor at once and blocks copy work', () => {
    phone.send('TRANSFER_ACCEPTED', { sealNo: 'S-1', condition: text, sha256: otherHash }, { by: custodian });
    expect([phone.region('digital'), phone.due('mismatch')]).toEqual(['hashMismatch', local('2027-01-16T10:00')]);
    expect(phone.alarms()).toEqual([
      'L2 gapFound',
      'L2 hashMismatch',
      'prosecutor gapFound',
      'prosecutor hashMismatch',
    ]);
    const copy = { copyNo: 'C-1', sha256: hash };
    expect(phone.refusal('WORKING_COPY_MADE', copy, lab)?.unmetGuards).toEqual(['noMismatchOpen']);
    expect(phone.refusal('ANALYSIS_REPORTED', { reportNo: 'R-1' }, lab)?.unmetGuards).toEqual(['noMismatchOpen']);
    expect(phone.reported()).toEqual(['registered', 'gapFound', 'hashMismatch']);
  });

  it('the late acceptance ends the way to the store, but the gap stays until a superior explains it', () => {
    expect([phone.region('chain'), phone.ended('storage#1')]).toEqual(['gapFound', 'met']);
    expect(phone.refusal('GAP_EXPLAINED', { at: 'store', reason: text }, collector)?.code).toBe('ROLE_MAY_NOT_SEND');
    phone.send('GAP_EXPLAINED', { at: 'store', reason: text }, { by: unitHead });
    expect([phone.region('chain'), phone.ended('gapExplanation#1')]).toEqual(['inStore.kept', 'met']);
  });

  it('copy work goes on after the prosecutor has settled the reference', () => {
    phone.send('MISMATCH_SETTLED', { sha256: otherHash, decisionNo: 'D-9', reason: text }, { by: prosecutor });
    phone.send('HASH_COMPUTED', { sha256: otherHash }, { by: lab });
    phone.send('WORKING_COPY_MADE', { copyNo: 'C-1', sha256: otherHash }, { by: lab });
    expect([phone.region('digital'), phone.ended('mismatch#1')]).toEqual(['workingCopy', 'met']);
  });
});
