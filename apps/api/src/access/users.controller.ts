/** Who may come in: people, their roles, and the passwords that they begin with. */
import { addUser, changeRole, removeUser, resetPassword, userNamed, users } from '#access';
import { Refusal } from '#core';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { NewUser, UserRole } from '../contract/access.js';
import { setTarget } from './asker.js';
import { Needs, NotByToken } from './needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Needs('admin')
@Controller('api/v1/users')
export class UsersController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('User', { list: true })
  list() {
    return users(this.api.vault);
  }

  @Post()
  @NotByToken()
  @Takes('NewUser')
  @Answers('UserWithPassword', { status: 201 })
  async add(@Body() body: unknown, @Req() request: FastifyRequest) {
    const { name, role } = validated(NewUser, body);
    setTarget(request, `${name} as ${role}`);
    const password = await addUser(this.api.vault, { name, role, at: this.at() });
    return { ...(await this.user(name)), password };
  }

  /** Holds from their next request on. */
  @Patch(':name')
  @NotByToken()
  @Takes('UserRole')
  @Answers('User')
  change(@Param('name') name: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { role } = validated(UserRole, body);
    setTarget(request, `${name} to ${role}`);
    return changeRole(this.api.vault, name, role);
  }

  /** A password made anew; their sessions end. */
  @Post(':name/password')
  @NotByToken()
  @HttpCode(200)
  @Answers('UserWithPassword')
  async reset(@Param('name') name: string) {
    const password = await resetPassword(this.api.vault, name, this.at());
    return { ...(await this.user(name)), password };
  }

  /** Their sessions and tokens open nothing any more; what they did stays under their name. */
  @Delete(':name')
  @Answers('User')
  remove(@Param('name') name: string) {
    return removeUser(this.api.vault, name);
  }

  private async user(name: string) {
    const user = await userNamed(this.api.vault, name);
    if (user === undefined) throw new Refusal('conflict', `${name} was removed at the same moment`);
    return user;
  }

  private at(): string {
    return this.api.now().toISOString();
  }
}
