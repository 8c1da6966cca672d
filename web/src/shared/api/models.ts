/** The names by which the application knows what the services answer. The shapes are the generated ones. */
import type { components as EventService } from './generated/event-service';
import type { components as IdentityService } from './generated/identity-service';
import type { components as NotificationService } from './generated/notification-service';
import type { components as RegistrationService } from './generated/registration-service';
import type { components as ReportService } from './generated/report-service';

export type Me = IdentityService['schemas']['MeResponse'];
export type MeChange = IdentityService['schemas']['ChangeMeRequest'];
export type User = IdentityService['schemas']['UserResponse'];
export type Role = IdentityService['schemas']['RoleResponse'];
export type SignUp = IdentityService['schemas']['RegisterRequest'];
export type Credentials = IdentityService['schemas']['LoginRequest'];
export type Mfa = IdentityService['schemas']['MfaResponse'];
export type SecondFactorMethod = Mfa['methods'][number];
export type ApiClient = IdentityService['schemas']['ApiClientResponse'];
export type ApiClientDraft = IdentityService['schemas']['ApiClientRequest'];
export type ApiClientSecret = IdentityService['schemas']['NewSecretResponse'];
export type Permission = IdentityService['schemas']['PermissionResponse'];
export type RoleDraft = IdentityService['schemas']['CreateRoleRequest'];
export type Organization = IdentityService['schemas']['OrganizationResponse'];
export type Member = IdentityService['schemas']['MemberResponse'];
export type Invitation = IdentityService['schemas']['InvitationResponse'];
export type InvitationPreview = IdentityService['schemas']['InvitationPreviewResponse'];
export type SignedIn = IdentityService['schemas']['SignInResponse'];
export type TotpOffer = IdentityService['schemas']['TotpOfferResponse'];
export type Session = IdentityService['schemas']['SessionResponse'];
export type Passkey = IdentityService['schemas']['Passkey'];
export type UserChange = IdentityService['schemas']['ChangeUserRequest'];

export type Photo = IdentityService['schemas']['PhotoResponse'];
export type Preferences = Record<string, unknown>;
export type Consent = IdentityService['schemas']['ConsentResponse'];
export type ConsentText = IdentityService['schemas']['ConsentTextResponse'];
export type ConsentDecision = IdentityService['schemas']['ConsentRequest'];
export type Export = IdentityService['schemas']['ExportResponse'];
export type PrivacyRequest = IdentityService['schemas']['PrivacyRequestResponse'];
export type AuditEntry = IdentityService['schemas']['AuditEntryResponse'];
export type LogVerification = IdentityService['schemas']['VerificationResponse'];

export type PalcoEvent = EventService['schemas']['EventView'];
export type EventDraft = EventService['schemas']['EventRequest'];
export type EventFacets = EventService['schemas']['EventFacets'];
export type EventStatus = PalcoEvent['status'];
export type Picture = EventService['schemas']['Picture'];
export type AltText = EventService['schemas']['AltText'];
export type EventMedia = EventService['schemas']['EventMedia'];
export type EventPicture = EventService['schemas']['EventPicture'];
export type Attachment = EventService['schemas']['Attachment'];
export type VisitList = EventService['schemas']['VisitList'];
export type VisitChannel = EventService['schemas']['DayCount']['channel'];
export type EventPatch = EventService['schemas']['EventPatchRequest'];
export type CalendarItem = EventService['schemas']['CalendarItem'];
export type CalendarView = EventService['schemas']['CalendarView'];
export type CalendarFeed = EventService['schemas']['CalendarFeed'];
export type NewCalendarFeed = EventService['schemas']['NewFeedResponse'];
export type Series = EventService['schemas']['SeriesResponse'];
export type SeriesDraft = EventService['schemas']['SeriesRequest'];
export type SeriesChange = EventService['schemas']['SeriesPatchRequest'];
export type SeriesPreview = EventService['schemas']['PreviewResponse'];
export type Venue = EventService['schemas']['VenueView'];
export type VenueDraft = EventService['schemas']['VenueRequest'];
export type Room = EventService['schemas']['RoomView'];
export type RoomDraft = EventService['schemas']['RoomRequest'];
export type Place = EventService['schemas']['Place'];
export type MapSettings = EventService['schemas']['MapSettings'];
export type Resource = EventService['schemas']['ResourceView'];
export type ResourceDraft = EventService['schemas']['ResourceRequest'];
export type ResourceKind = Resource['kind'];
export type ResourceUse = EventService['schemas']['ResourceUse'];
export type Booking = EventService['schemas']['BookingView'];
export type BookingDraft = EventService['schemas']['NewBookingRequest'];
export type BookingTerms = EventService['schemas']['BookingRequest'];
export type Catering = EventService['schemas']['CateringAnswer'];
export type SeatMap = EventService['schemas']['SeatMapView'];
export type SeatMapSummary = EventService['schemas']['SeatMapSummary'];
export type SeatMapDraft = EventService['schemas']['SeatMapRequest'];
export type SeatPlan = EventService['schemas']['SeatPlan'];

export type AgendaSession = EventService['schemas']['SessionView'];
export type AgendaSessionDraft = EventService['schemas']['SessionRequest'];
export type Material = EventService['schemas']['Material'];
export type MaterialLink = EventService['schemas']['LinkRequest'];
export type AgendaWarning = EventService['schemas']['AgendaWarning'];
export type PickedSession = EventService['schemas']['PickedSession'];
export type Track = EventService['schemas']['Track'];
export type TrackDraft = EventService['schemas']['TrackRequest'];
export type Speaker = EventService['schemas']['Speaker'];
export type SpeakerDraft = EventService['schemas']['SpeakerRequest'];

export type EventTemplate = EventService['schemas']['TemplateView'];
export type TemplateDraft = EventService['schemas']['SaveRequest'];
export type EventCopy = EventService['schemas']['CopyRequest'];
export type EventPart = EventTemplate['parts'][number];

export type Registration = RegistrationService['schemas']['RegistrationView'];
export type RegistrationStatus = Registration['status'];
export type Participant = RegistrationService['schemas']['ParticipantView'];

export type Mail = NotificationService['schemas']['MailResponse'];
export type Report = ReportService['schemas']['ReportResponse'];

/** With the version tag of the moment it was read, to send back as If-Match. */
export type Versioned<T> = T & { etag: string };
