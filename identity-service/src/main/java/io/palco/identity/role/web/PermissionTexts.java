package io.palco.identity.role.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.LocalizedText;

/// What each permission allows, in words for those who put roles together.
final class PermissionTexts {

    private PermissionTexts() {}

    static LocalizedText of(Permission permission) {
        return switch (permission.scope()) {
            case PLATFORM -> ofPlatform(permission);
            case ORGANIZATION -> ofOrganization(permission);
        };
    }

    private static LocalizedText ofPlatform(Permission permission) {
        return switch (permission) {
            case USERS_READ -> text("Search and see all users", "Pesquisar e ver todos os usuários");
            case USERS_MANAGE -> text("Change and deactivate users", "Alterar e desativar usuários");
            case ROLES_MANAGE -> text("Make and give roles of the platform", "Criar e atribuir papéis da plataforma");
            case AUDIT_READ -> text("Read the activity log", "Ler o registro de atividades");
            case ORGANIZATIONS_MANAGE -> text("Manage every organization", "Gerenciar todas as organizações");
            case PLATFORM_OPERATE -> text("Operate the platform", "Operar a plataforma");
            default -> throw new IllegalArgumentException("not a permission of the platform: " + permission);
        };
    }

    private static LocalizedText ofOrganization(Permission permission) {
        return switch (permission) {
            case EVENTS_READ -> text("See events that are not published", "Ver eventos não publicados");
            case EVENTS_MANAGE ->
                text("Create, change, publish and cancel events", "Criar, alterar, publicar e cancelar eventos");
            case RESOURCES_MANAGE ->
                text("Manage rooms, equipment and bookings", "Gerenciar salas, equipamentos e reservas");
            case REGISTRATIONS_READ -> text("See registrations and participants", "Ver inscrições e participantes");
            case REGISTRATIONS_MANAGE ->
                text("Register, change and cancel for others", "Inscrever, alterar e cancelar por outros");
            case CHECKIN_PERFORM -> text("Let people in at the door", "Fazer o check-in na entrada");
            case CHECKIN_SUPERVISE -> text("Supervise the door", "Supervisionar a entrada");
            case PAYMENTS_READ -> text("See payments", "Ver pagamentos");
            case PAYMENTS_REFUND -> text("Give money back", "Devolver dinheiro");
            case CAMPAIGNS_MANAGE -> text("Write to many people", "Enviar mensagens a muitas pessoas");
            case REPORTS_READ -> text("Make and read reports", "Gerar e ler relatórios");
            case CHAT_MODERATE -> text("Moderate conversations", "Moderar conversas");
            case MEMBERS_MANAGE ->
                text("Manage the organization, its members and roles", "Gerenciar a organização, membros e papéis");
            case WEBHOOKS_MANAGE -> text("Connect other systems", "Conectar outros sistemas");
            case CERTIFICATES_ISSUE -> text("Issue certificates", "Emitir certificados");
            default -> throw new IllegalArgumentException("not a permission of organizations: " + permission);
        };
    }
}
