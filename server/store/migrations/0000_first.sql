-- What gateways made for themselves before there were migrations is taken as it is.
CREATE SCHEMA IF NOT EXISTS "interlink_gateway";
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "interlink_gateway"."ended_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"forget_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "interlink_gateway"."order_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text NOT NULL,
	"status" integer,
	"content_type" text,
	"body" text,
	CONSTRAINT "order_attempts_state_check" CHECK ("interlink_gateway"."order_attempts"."state" in ('running', 'answered', 'unknown', 'refused'))
);
--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "order_attempts_started_at" ON "interlink_gateway"."order_attempts" USING btree ("started_at");