import { useOutletContext } from 'react-router';
import { ApiClientsPanel } from '@/features/api-clients/api-clients-panel';
import type { Organization } from '@/shared/api/models';

/** The API clients of the organization whose page this is a part of. */
export function ApiClientsRoute() {
  const { id } = useOutletContext<Organization>();
  return <ApiClientsPanel organizationId={id} />;
}
