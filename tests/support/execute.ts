import { type ExecutionResult, execute as run, parse, validate } from 'graphql';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { Context } from '../../server/src/graphql/context.ts';
import { schema } from '../../server/src/graphql/schema.ts';
import { createLoaders } from '../../server/src/loaders.ts';
import { createNeedFacetIndex } from '../../server/src/modules/needs/index.ts';
import type { ActorName, World } from './world.ts';
