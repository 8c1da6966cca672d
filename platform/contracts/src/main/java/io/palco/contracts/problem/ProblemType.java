package io.palco.contracts.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every problem type of the public API: its slug, HTTP status, titles, and what a client
/// should do about it.
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "Malformed request",
            "Requisição malformada",
            "The request could not be read: broken JSON, a value of the wrong type, or a malformed path or query"
                    + " parameter. Correct the request; repeating it unchanged will fail again."),
    UNAUTHORIZED(
            401,
            "Sign in first",
            "Entre na sua conta",
            "There is no valid access token. Sign in or refresh the token, then repeat the request."),
    FORBIDDEN(
            403,
            "Not allowed",
            "Sem permissão",
            "You are signed in, but you lack the permission this needs. Ask an administrator of the organization."),
    STEP_UP_REQUIRED(
            403,
            "Prove that it is you",
            "Confirme que é você",
            "This needs a recent proof of who you are. Send your password, a code or a passkey to"
                    + " `POST /api/v1/auth/step-up` and repeat the request with the new access token."),
    EMAIL_NOT_VERIFIED(
            403,
            "Confirm your e-mail address first",
            "Confirme antes o seu e-mail",
            "This needs an address that was confirmed. Open the link in the mail that was sent to it, or ask for a new"
                    + " one with `POST /api/v1/me/email/verification`."),
    NOT_FOUND(
            404,
            "Not found",
            "Não encontrado",
            "There is nothing here, or nothing that you may see. Check the id and the account you are signed in with."),
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "Método não permitido", "This address exists, but not for this HTTP method."),
    NOT_ACCEPTABLE(
            406, "Not acceptable", "Formato não disponível", "None of the media types in `Accept` can be produced."),
    EVENT_FULL(
            409,
            "The event is full",
            "O evento está lotado",
            "Every place is taken. A place may become free when somebody cancels."),
    EVENT_NOT_OPEN(
            409,
            "The event is not open",
            "O evento não está aberto",
            "The event takes no registrations at this time: it is not published, was cancelled, or is over."),
    SESSION_FULL(
            409,
            "The session is full",
            "A sessão está lotada",
            "Every place in this session is taken. A place may become free when somebody gives theirs back."),
    ATTENDEES_ONLY(
            403,
            "For attendees only",
            "Só para inscritos",
            "This is for those who have a place at the event. Register for it, then try again."),
    ALREADY_REGISTERED(
            409,
            "Already registered",
            "Inscrição já existente",
            "This person already has an active registration for the event."),
    EMAIL_TAKEN(
            409,
            "E-mail already in use",
            "E-mail já em uso",
            "There is already an account or a participant with this e-mail address."),
    INVALID_TRANSITION(
            409,
            "Not possible in this state",
            "Não é possível neste estado",
            "The resource is in a state that does not allow this, for example publishing a cancelled event. Fetch it"
                    + " again to see its state."),
    INVALID_LINK(
            410,
            "The link works no more",
            "O link não funciona mais",
            "The link was used before, has expired, or was replaced by a newer one. Ask for a new one."),
    LIMIT_REACHED(
            409,
            "There are enough of them",
            "Já há o bastante",
            "There may only be so many of these. Remove one that is not needed any more."),
    IN_USE(
            409,
            "Still in use",
            "Ainda em uso",
            "Something that is yet to happen needs this. Change or remove that first."),
    BOOKING_CONFLICT(
            409,
            "Already booked at that time",
            "Já reservado nesse horário",
            "Something is not free at the time asked for. `conflicts` names what is in the way of each booking, and"
                    + " other times and things that are free."),
    SEATS_TAKEN(
            409,
            "Seats are taken",
            "Há assentos ocupados",
            "Somebody has one of the seats that would go. `seats` names them; keep them, or move those people first."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still running",
            "A mesma requisição ainda está em andamento",
            "A request with this `Idempotency-Key` is being worked on. Repeat it a moment later to get its answer."),
    LAST_ADMINISTRATOR(
            409,
            "The last administrator stays",
            "O último administrador permanece",
            "The platform must keep at least one active administrator. Appoint another one first."),
    LAST_OWNER(
            409,
            "The last owner stays",
            "O último proprietário permanece",
            "An organization must keep at least one active owner. Give somebody else that role, or transfer the"
                    + " organization, first."),
    ALREADY_MEMBER(
            409,
            "Already a member",
            "Já é membro",
            "This person belongs to the organization already. Change their roles instead."),
    ALREADY_INVITED(
            409,
            "Already invited",
            "Convite já enviado",
            "There is an open invitation for this address. Send it again, or take it back first."),
    WRONG_ACCOUNT(
            403,
            "The invitation is for another account",
            "O convite é para outra conta",
            "The invitation was sent to another address than that of the account you are signed in with. Sign in with"
                    + " the account it was sent to."),
    ROLE_IN_USE(409, "The role is in use", "O papel está em uso", "Somebody holds this role. Take it from them first."),
    ROLE_NAME_TAKEN(
            409, "The role name is taken", "O nome do papel já existe", "There is a role of this name already."),
    BUILT_IN_ROLE(
            409,
            "Built-in roles stay as they are",
            "Papéis do sistema não mudam",
            "Built-in roles cannot be changed or deleted. Make a role of your own with the permissions you want."),
    STALE_VERSION(
            412,
            "Changed in the meantime",
            "Alterado nesse meio-tempo",
            "Somebody changed the resource after you read it. Fetch it again, apply your change, and send the new"
                    + " `ETag` as `If-Match`."),
    PAYLOAD_TOO_LARGE(413, "Too large", "Grande demais", "The body exceeds what this endpoint accepts. Send less."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "Tipo de mídia não aceito",
            "The body's `Content-Type` is not accepted here; most endpoints take `application/json`."),
    VALIDATION_FAILED(
            422,
            "Please check the values",
            "Verifique os valores",
            "The request was understood, but some values break a rule. `errors` names each field and what it needs."),
    CAPACITY_BELOW_TAKEN(
            422,
            "Capacity below the places taken",
            "Capacidade abaixo dos lugares ocupados",
            "More places are already taken than the new capacity. Choose a greater one or cancel registrations first."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key used for something else",
            "Chave de idempotência usada em outra requisição",
            "This `Idempotency-Key` came with a different request within the last 24 hours. Make a new key for a new"
                    + " intent."),
    VERSION_REQUIRED(
            428,
            "If-Match is required",
            "If-Match é obrigatório",
            "Send the `ETag` you received with the resource as `If-Match`, so that nobody's change is overwritten."),
    RATE_LIMITED(
            429,
            "Too many requests",
            "Requisições demais",
            "You have used up your allowance. Wait for the seconds in `Retry-After`, then go on more slowly."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "Algo deu errado do nosso lado",
            "The failure was recorded under `requestId`. Repeat the request later; if it persists, report that id."),
    DEPENDENCY_UNAVAILABLE(
            503,
            "Part of the platform is unavailable",
            "Parte da plataforma está indisponível",
            "A part of the platform that this request needs does not answer. Nothing was changed; repeat it after the"
                    + " seconds in `Retry-After`.");

    private final int status;
    private final String title;
    private final String titlePt;
    private final String explanation;

    ProblemType(int status, String title, String titlePt, String explanation) {
        this.status = status;
        this.title = title;
        this.titlePt = titlePt;
        this.explanation = explanation;
    }

    /// HTTP status code.
    public int status() {
        return status;
    }

    /// Last segment of the type URI, for example `event-full`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The `type` member of the problem, a relative reference: `/problems/event-full`.
    public String uri() {
        return "/problems/" + slug();
    }

    /// Short title in the given language; English unless Portuguese is asked for.
    public String title(Locale locale) {
        return "pt".equals(locale.getLanguage()) ? titlePt : title;
    }

    /// What it means and what to do, in English, for the documentation page.
    public String explanation() {
        return explanation;
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
