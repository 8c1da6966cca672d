/** Generated from the OpenAPI snapshot of the service by "npm run generate-api". Do not edit. */

export interface paths {
    "/api/v1/operations/{service}/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parkedMessagesParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{service}/parked-messages/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parkedMessagesReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports of your organizations, newest first */
        get: operations["reportList"];
        put?: never;
        /** Ask for a report; it is made in the background */
        post: operations["reportRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch a report */
        get: operations["reportFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the document of a report that is READY */
        get: operations["reportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ListResponseReportResponse: {
            items: components["schemas"]["ReportResponse"][];
            nextCursor?: string;
        };
        ParkedMessages: {
            incoming: {
                [key: string]: number;
            };
            /** Format: int64 */
            outgoing: number;
        };
        Problem: {
            detail?: string;
            errors?: {
                field?: string;
                message?: string;
            }[];
            instance?: string;
            requestId?: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @example /problems/validation-failed */
            type: string;
        };
        Replayed: {
            /** Format: int32 */
            incoming: number;
            /** Format: int32 */
            outgoing: number;
        };
        ReportDocument: {
            event: components["schemas"]["ReportedEvent"];
            participants: components["schemas"]["ReportedParticipant"][];
            /** Format: int64 */
            total: number;
        };
        ReportResponse: {
            /** Format: date-time */
            createdAt: string;
            error?: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            finishedAt?: string;
            /** @enum {string} */
            format: "JSON";
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            progress: number;
            /** @enum {string} */
            status: "QUEUED" | "RUNNING" | "READY" | "FAILED";
            /** @enum {string} */
            type: "EVENT_PARTICIPANTS";
        };
        ReportedEvent: {
            cancellationReason?: string;
            /** Format: int32 */
            capacity: number;
            categories: string[];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            location: components["schemas"]["ReportedLocation"];
            /** Format: uuid */
            organizationId: string;
            /** Format: date-time */
            startsAt: string;
            status: string;
            timeZone: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        ReportedLocation: {
            address?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            name: string;
        };
        ReportedParticipant: {
            email: string;
            name: string;
            /** Format: date-time */
            registeredAt: string;
            status: string;
        };
        RequestReportRequest: {
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            format: "JSON";
            mailTo?: string[];
            /** @enum {string} */
            type: "EVENT_PARTICIPANTS";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    parkedMessagesParked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedMessages"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parkedMessagesReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportList: {
        parameters: {
            query?: {
                eventId?: string;
                /** @description How many items, 1 to 200 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Field name, descending with a leading - */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResponseReportResponse"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key within 24 hours gets the same answer, without effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReportRequest"];
            };
        };
        responses: {
            /** @description Queued; Location says where to watch it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocument"];
                };
            };
            /** @description A refusal, as RFC 9457 problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
