import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { ChangePassword } from '../contract/administration.js';
import type { CurrentSession, SignIn } from '../contract/cases.js';
import { Agency } from '../agencies/agency.entity.js';
import { installationClock, noticeOf } from '../cases/case-time.js';
import { personView } from '../people/person-view.js';
import { Person } from '../people/person.entity.js';
import { invalid, ProblemError } from '../problems/problem.js';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';
import { Unit } from '../units/unit.entity.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Injectable()
export class Sessions {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
    private readonly throttle: SignInThrottle,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @throws ProblemError SIGN_IN_FAILED, TOO_MANY_ATTEMPTS */
  async signIn(request: Request, { login, password }: z.infer<typeof SignIn>): Promise<z.infer<typeof CurrentSession>> {
    const person = await this.proven(request, login, password);
    // A new session id, so that an id planted before the sign-in is worth nothing.
    await inSession((done) => request.session.regenerate(done));
    request.session.personId = person.id;
    await inSession((done) => request.session.save(done));
    await this.audit.record({ action: 'signedIn', personId: person.id });
    return this.current(person.id);
  }

  /** Ends nothing: the session goes on when its person is back. */
  async lock(request: Request, viewer: Viewer): Promise<void> {
    if (request.session.locked === true) return;
    request.session.locked = true;
    await inSession((done) => request.session.save(done));
    await this.audit.record({ action: 'sessionLocked', personId: viewer.id });
  }

  /** @throws ProblemError SIGN_IN_FAILED, TOO_MANY_ATTEMPTS */
  async unlock(request: Request, viewer: Viewer, password: string): Promise<z.infer<typeof CurrentSession>> {
    const { login } = await this.database.manager.findOneByOrFail(Person, { id: viewer.id });
    await this.proven(request, login, password);
    delete request.session.locked;
    await inSession((done) => request.session.save(done));
    await this.audit.record({ action: 'sessionUnlocked', personId: viewer.id });
    return this.current(viewer.id);
  }

  async signOut(request: Request, viewer: Viewer): Promise<void> {
    await inSession((done) => request.session.destroy(done));
    await this.audit.record({ action: 'signedOut', personId: viewer.id });
  }

  async current(personId: string, locked = false): Promise<z.infer<typeof CurrentSession>> {
    const { manager } = this.database;
    const person = await manager.findOneByOrFail(Person, { id: personId });
    const unit = person.unitId === null ? null : await manager.findOneByOrFail(Unit, { id: person.unitId });
    const agency = person.agencyId === null ? null : await manager.findOneByOrFail(Agency, { id: person.agencyId });
    return {
      person: personView(person),
      unit: unit && { id: unit.id, name: unit.name },
      agency: agency && { id: agency.id, name: agency.name },
      profileId: unit?.profileId ?? agency?.profileIds[0] ?? null,
      demo: this.settings.SANAD_DEMO,
      clock: noticeOf(await installationClock(manager, this.settings)),
      locked,
      lockAfterMinutes: this.settings.SANAD_LOCK_MINUTES,
    };
  }

  /** Other sessions of the person end, so that whoever knew the old password is out. */
  async changePassword(request: Request, viewer: Viewer, change: z.infer<typeof ChangePassword>): Promise<void> {
    const person = await this.withHash({ id: viewer.id });
    if (!(await passwordMatches(person?.passwordHash, change.current))) {
      throw invalid([{ path: 'current', message: { en: 'this is not your password', ar: 'هذه ليست كلمة مرورك' } }]);
    }
    if (change.next === change.current)
      throw invalid([{ path: 'next', message: { en: 'choose another password', ar: 'اختر كلمة مرور أخرى' } }]);
    const passwordHash = await hashPassword(change.next);
    await this.database.transaction(async (manager) => {
      await manager.update(Person, { id: viewer.id }, { passwordHash, mustChangePassword: false });
      await manager.query(`DELETE FROM http_sessions WHERE sess->>'personId' = $1 AND sid <> $2`, [
        viewer.id,
        request.sessionID,
      ]);
      await this.audit.record({ action: 'passwordChanged', personId: viewer.id }, manager);
    });
  }

  /** The person of this login, who has given the right password. Failures are counted and slow down guessing. */
  private async proven(request: Request, login: string, password: string): Promise<Person> {
    const address = request.ip ?? 'unknown';
    await this.throttle.check(login, address);
    const person = await this.withHash({ login });
    if (!(await passwordMatches(person?.passwordHash, password)) || person?.active !== true) {
      await this.throttle.failed(login, address);
      await this.audit.record({ action: 'signInFailed', personId: person?.id ?? null });
      throw new ProblemError('SIGN_IN_FAILED');
    }
    await this.throttle.succeeded(login);
    return person;
  }

  private withHash(who: { id: string } | { login: string }): Promise<Person | null> {
    return this.database.manager
      .createQueryBuilder(Person, 'person')
      .addSelect('person.passwordHash')
      .where(who)
      .getOne();
  }
}

function inSession(act: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('the session could not be kept'));
    });
  });
}
