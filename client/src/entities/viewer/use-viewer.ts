import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      person { id displayName }
      email
      steppedUpUntil
      membership {
        id
        role
        organization { id kind slug name { fa azb en } }
        province { id name { fa azb en } }
        county { id name { fa azb en } }
      }
      memberships {
        id
        role
        organization { id kind slug name { fa azb en } }
      }
    }
    system { demo }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
export type RoleName = Viewer['membership']['role'];
type ViewerState = { viewer: Viewer | null; known: boolean; demo: boolean };

/** Who looks, in which role; `known` is false until the server has said. One request a page, whoever asks. */
export function useViewer(): ViewerState {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first' });
  return { viewer: data?.viewer ?? null, known: data !== undefined, demo: data?.system.demo ?? false };
}
