import { CreateEventPage } from '@/features/organize/create-event-page';
import { EditEventPanel } from '@/features/organize/edit-event-panel';
import { RepeatFields } from '@/features/series/repeat-fields';
import { ScopeDialog } from '@/features/series/scope-dialog';

/** Here the editor of an event meets series: a new event may repeat, a change may reach further than one date. */
export function CreateEventRoute() {
  return <CreateEventPage repetition={(props) => <RepeatFields {...props} />} />;
}

export function EditEventRoute() {
  return <EditEventPanel Scope={ScopeDialog} />;
}
