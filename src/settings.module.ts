import { Global, Inject, Module } from '@nestjs/common';
import { readSettings } from './settings.js';

const settingsToken = Symbol('settings');
/** The checked settings, in a constructor: `@InjectSettings() private readonly settings: Settings`. */
export const InjectSettings = (): ParameterDecorator => Inject(settingsToken);

@Global()
@Module({
  providers: [{ provide: settingsToken, useFactory: () => readSettings() }],
  exports: [settingsToken],
})
export class SettingsModule {}
