CREATE TABLE "clocks" (
	"id" integer PRIMARY KEY NOT NULL,
	"offset_ms" bigint NOT NULL,
	CONSTRAINT "clocks_single" CHECK ("clocks"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid,
	"recorded_at" timestamp(6) with time zone NOT NULL,
	"principal_id" uuid NOT NULL,
	"source_ip" text NOT NULL,
	"user_agent" text,
	"product_name" text NOT NULL,
	"service_name" text NOT NULL,
	"method_name" text NOT NULL,
	"resource_type" text NOT NULL,
	"resource_id" uuid NOT NULL,
	"resource_name" text,
	"resource_created_at" timestamp(6) with time zone,
	"resource_updated_at" timestamp(6) with time zone,
	"resource_deleted_at" timestamp(6) with time zone,
	"request_id" uuid NOT NULL,
	"request_body" json,
	"status_code" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"vpc_id" uuid NOT NULL,
	"description" text NOT NULL,
	"tags" text[] NOT NULL,
	"destination" text NOT NULL,
	"nexthop_resource_id" uuid,
	"nexthop_private_network_id" uuid,
	"nexthop_vpc_connector_id" uuid,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "access" text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "expires_at" timestamp(6) with time zone;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "is_account" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "dedicated_connections" ADD COLUMN "used_mbps" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "partner_left" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "private_networks" ADD COLUMN "default_route_propagation" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "routes" ADD CONSTRAINT "routes_vpc_id_vpcs_id_fk" FOREIGN KEY ("vpc_id") REFERENCES "public"."vpcs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routes" ADD CONSTRAINT "routes_nexthop_private_network_id_private_networks_id_fk" FOREIGN KEY ("nexthop_private_network_id") REFERENCES "public"."private_networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_recorded" ON "audit_events" USING btree ("organization_id","region","recorded_at","id");--> statement-breakpoint
CREATE INDEX "audit_events_resource" ON "audit_events" USING btree ("resource_id","recorded_at");--> statement-breakpoint
CREATE INDEX "routes_vpc" ON "routes" USING btree ("vpc_id");--> statement-breakpoint
CREATE INDEX "routes_private_network" ON "routes" USING btree ("nexthop_private_network_id");--> statement-breakpoint
UPDATE "dedicated_connections" SET "used_mbps" = coalesce((SELECT sum("bandwidth_mbps") FROM "links" WHERE "links"."connection_id" = "dedicated_connections"."id"), 0);--> statement-breakpoint
ALTER TABLE "dedicated_connections" ADD CONSTRAINT "dedicated_connections_bandwidth" CHECK ("dedicated_connections"."used_mbps" <= "dedicated_connections"."bandwidth_mbps");--> statement-breakpoint
CREATE FUNCTION "share_bandwidth"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		UPDATE dedicated_connections SET used_mbps = used_mbps + NEW.bandwidth_mbps WHERE id = NEW.connection_id;
	ELSE
		UPDATE dedicated_connections SET used_mbps = used_mbps - OLD.bandwidth_mbps WHERE id = OLD.connection_id;
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "links_take_bandwidth" AFTER INSERT ON "links" FOR EACH ROW WHEN (NEW.connection_id IS NOT NULL) EXECUTE FUNCTION "share_bandwidth"();--> statement-breakpoint
CREATE TRIGGER "links_give_bandwidth" AFTER DELETE ON "links" FOR EACH ROW WHEN (OLD.connection_id IS NOT NULL) EXECUTE FUNCTION "share_bandwidth"();--> statement-breakpoint
INSERT INTO "clocks" VALUES (1, 0);
