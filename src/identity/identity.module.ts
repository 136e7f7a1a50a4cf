import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SessionsController } from './sessions.controller.js';
import { Sessions } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { ViewerGuard } from './viewer.guard.js';
import { Viewers } from './viewers.service.js';

@Module({
  controllers: [SessionsController],
  providers: [Sessions, SignInThrottle, Viewers, { provide: APP_GUARD, useClass: ViewerGuard }],
  exports: [Viewers],
})
export class IdentityModule {}
