import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Profiles, ProfileSwitch, ProfileView } from '../contract/profiles.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Jurisdictions } from './jurisdictions.service.js';

@ApiTags('profiles')
@Controller('profiles')
export class ProfilesController {
  constructor(private readonly jurisdictions: Jurisdictions) {}

  /** Every jurisdiction with the versions of its law and its names for acts, agencies and courts. */
  @Get()
  @Answers(Profiles, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.jurisdictions.list(viewer);
  }

  /** Cases that run under it go on whatever is switched. */
  @Put(':id/enabled')
  @Answers(ProfileView, 400, 401, 403, 404)
  switch(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Body({ schema: ProfileSwitch }) body: z.infer<typeof ProfileSwitch>,
  ): Promise<object> {
    return this.jurisdictions.switch(viewer, id, body);
  }
}
