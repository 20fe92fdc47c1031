ALTER TABLE "interlink_gateway"."order_attempts" DROP CONSTRAINT "order_attempts_state_check";--> statement-breakpoint
ALTER TABLE "interlink_gateway"."order_attempts" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "interlink_gateway"."order_attempts" ADD COLUMN "link_id" uuid;--> statement-breakpoint
-- Responses are kept for a day only: until then such an order is looked up, as any unknown outcome.
UPDATE "interlink_gateway"."order_attempts" SET "state" = 'unknown' WHERE "state" = 'answered';--> statement-breakpoint
DELETE FROM "interlink_gateway"."order_attempts" WHERE "state" = 'refused';--> statement-breakpoint
ALTER TABLE "interlink_gateway"."order_attempts" DROP COLUMN "content_type";--> statement-breakpoint
ALTER TABLE "interlink_gateway"."order_attempts" DROP COLUMN "body";--> statement-breakpoint
ALTER TABLE "interlink_gateway"."order_attempts" ADD CONSTRAINT "order_attempts_state" CHECK ("interlink_gateway"."order_attempts"."state" in ('running', 'unknown') or ("interlink_gateway"."order_attempts"."state" = 'placed' and "interlink_gateway"."order_attempts"."status" is not null and "interlink_gateway"."order_attempts"."region" is not null and "interlink_gateway"."order_attempts"."link_id" is not null));