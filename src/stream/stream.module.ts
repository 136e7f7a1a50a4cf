import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Changes } from './changes.js';
import { StreamController } from './stream.controller.js';
import { Stream } from './stream.service.js';

@Module({ imports: [IdentityModule], controllers: [StreamController], providers: [Changes, Stream] })
export class StreamModule {}
