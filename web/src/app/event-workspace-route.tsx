import { EventWorkspace } from '@/features/organize/event-workspace';
import { CopyMenu } from '@/features/templates/copy-menu';

/** An event's workspace with what other features can do with the whole event. */
export function EventWorkspaceRoute() {
  return <EventWorkspace tools={(event) => <CopyMenu event={event} />} />;
}
