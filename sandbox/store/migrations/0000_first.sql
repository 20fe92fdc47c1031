CREATE TABLE "api_keys" (
	"access_key" text PRIMARY KEY NOT NULL,
	"secret_key" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"default_project_id" uuid NOT NULL,
	"description" text NOT NULL,
	"creation_ip" text NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "api_keys_secret_key_unique" UNIQUE("secret_key")
);
--> statement-breakpoint
CREATE TABLE "autopilots" (
	"id" integer PRIMARY KEY NOT NULL,
	"enabled" boolean NOT NULL,
	"accept_after_ms" integer NOT NULL,
	"provision_after_ms" integer NOT NULL,
	"deprovision_after_ms" integer NOT NULL,
	"since" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "autopilots_single" CHECK ("autopilots"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"description" text NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dedicated_connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"status" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"tags" text[] NOT NULL,
	"pop_id" uuid NOT NULL,
	"bandwidth_mbps" integer NOT NULL,
	"available_link_bandwidths" integer[] NOT NULL,
	"demarcation_info" text,
	"vlan_start" integer NOT NULL,
	"vlan_end" integer NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"contact_email" text NOT NULL,
	"logo_url" text NOT NULL,
	"portal_url" text NOT NULL,
	"l3_connectivity" boolean NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pops" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"hosting_provider_name" text NOT NULL,
	"address" text NOT NULL,
	"city" text NOT NULL,
	"logo_url" text NOT NULL,
	"display_name" text NOT NULL,
	"offered_mbps" integer[] NOT NULL,
	"stated_mbps" integer[]
);
--> statement-breakpoint
CREATE TABLE "shared_connections" (
	"partner_id" uuid NOT NULL,
	"pop_id" uuid NOT NULL,
	CONSTRAINT "shared_connections_partner_id_pop_id_pk" PRIMARY KEY("partner_id","pop_id")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"tags" text[] NOT NULL,
	"pop_id" uuid NOT NULL,
	"bandwidth_mbps" integer NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"resume_status" text,
	"bgp_v4_status" text NOT NULL,
	"bgp_v6_status" text NOT NULL,
	"v4_held" boolean NOT NULL,
	"v6_held" boolean NOT NULL,
	"enable_route_propagation" boolean NOT NULL,
	"partner_id" uuid,
	"pairing_key" uuid,
	"disapproved_reason" text,
	"l3_connectivity" boolean,
	"connection_id" uuid,
	"port_id" uuid NOT NULL,
	"vlan" integer NOT NULL,
	"ipv4_pair" integer NOT NULL,
	"ipv6_address" text NOT NULL,
	"peer_asn" integer NOT NULL,
	"vpc_id" uuid,
	"routing_policy_v4_id" uuid,
	"routing_policy_v6_id" uuid,
	"entered_at" timestamp(6) with time zone NOT NULL,
	"requested_at" timestamp(6) with time zone NOT NULL,
	"due_at" timestamp(6) with time zone,
	"due_status" text,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "links_pairing_key_unique" UNIQUE("pairing_key"),
	CONSTRAINT "links_ipv4_pair_unique" UNIQUE("ipv4_pair"),
	CONSTRAINT "links_ipv6_address_unique" UNIQUE("ipv6_address"),
	CONSTRAINT "links_port_vlan" UNIQUE("port_id","vlan"),
	CONSTRAINT "links_one_kind" CHECK (("links"."partner_id" is null) <> ("links"."connection_id" is null)),
	CONSTRAINT "links_hosted" CHECK (("links"."partner_id" is null) = ("links"."pairing_key" is null)),
	CONSTRAINT "links_ipv4_pair" CHECK ("links"."ipv4_pair" between 0 and 32767),
	CONSTRAINT "links_due" CHECK (("links"."due_at" is null) = ("links"."due_status" is null))
);
--> statement-breakpoint
CREATE TABLE "routing_policies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"tags" text[] NOT NULL,
	"prefix_filter_in" text[] NOT NULL,
	"prefix_filter_out" text[] NOT NULL,
	"is_ipv6" boolean NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_networks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"vpc_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"tags" text[] NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subnets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"private_network_id" uuid NOT NULL,
	"subnet" text NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vpcs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"tags" text[] NOT NULL,
	"is_default" boolean NOT NULL,
	"routing_enabled" boolean NOT NULL,
	"transitivity_enabled" boolean NOT NULL,
	"created_at" timestamp(6) with time zone NOT NULL,
	"updated_at" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_default_project_id_projects_id_fk" FOREIGN KEY ("default_project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dedicated_connections" ADD CONSTRAINT "dedicated_connections_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dedicated_connections" ADD CONSTRAINT "dedicated_connections_pop_id_pops_id_fk" FOREIGN KEY ("pop_id") REFERENCES "public"."pops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_connections" ADD CONSTRAINT "shared_connections_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_connections" ADD CONSTRAINT "shared_connections_pop_id_pops_id_fk" FOREIGN KEY ("pop_id") REFERENCES "public"."pops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_pop_id_pops_id_fk" FOREIGN KEY ("pop_id") REFERENCES "public"."pops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_connection_id_dedicated_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."dedicated_connections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_vpc_id_vpcs_id_fk" FOREIGN KEY ("vpc_id") REFERENCES "public"."vpcs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_routing_policy_v4_id_routing_policies_id_fk" FOREIGN KEY ("routing_policy_v4_id") REFERENCES "public"."routing_policies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_routing_policy_v6_id_routing_policies_id_fk" FOREIGN KEY ("routing_policy_v6_id") REFERENCES "public"."routing_policies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_networks" ADD CONSTRAINT "private_networks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_networks" ADD CONSTRAINT "private_networks_vpc_id_vpcs_id_fk" FOREIGN KEY ("vpc_id") REFERENCES "public"."vpcs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subnets" ADD CONSTRAINT "subnets_private_network_id_private_networks_id_fk" FOREIGN KEY ("private_network_id") REFERENCES "public"."private_networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vpcs" ADD CONSTRAINT "vpcs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "projects_created" ON "projects" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "dedicated_connections_created" ON "dedicated_connections" USING btree ("organization_id","region","created_at");--> statement-breakpoint
CREATE INDEX "partners_name" ON "partners" USING btree ("region","name_key","id");--> statement-breakpoint
CREATE INDEX "pops_name" ON "pops" USING btree ("region","name_key","id");--> statement-breakpoint
CREATE INDEX "shared_connections_pop" ON "shared_connections" USING btree ("pop_id");--> statement-breakpoint
CREATE INDEX "links_created" ON "links" USING btree ("organization_id","region","created_at","id");--> statement-breakpoint
CREATE INDEX "links_name" ON "links" USING btree ("organization_id","region","name_key","id");--> statement-breakpoint
CREATE INDEX "links_status" ON "links" USING btree ("organization_id","region","status","id");--> statement-breakpoint
CREATE INDEX "links_due" ON "links" USING btree ("due_at") WHERE "links"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "links_vpc" ON "links" USING btree ("vpc_id");--> statement-breakpoint
CREATE INDEX "links_policy_v4" ON "links" USING btree ("routing_policy_v4_id");--> statement-breakpoint
CREATE INDEX "links_policy_v6" ON "links" USING btree ("routing_policy_v6_id");--> statement-breakpoint
CREATE INDEX "links_connection" ON "links" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "links_partner" ON "links" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "routing_policies_created" ON "routing_policies" USING btree ("organization_id","region","created_at","id");--> statement-breakpoint
CREATE INDEX "routing_policies_name" ON "routing_policies" USING btree ("organization_id","region","name_key","id");--> statement-breakpoint
CREATE INDEX "private_networks_vpc" ON "private_networks" USING btree ("vpc_id");--> statement-breakpoint
CREATE INDEX "private_networks_created" ON "private_networks" USING btree ("organization_id","region","created_at");--> statement-breakpoint
CREATE INDEX "subnets_private_network" ON "subnets" USING btree ("private_network_id");--> statement-breakpoint
CREATE INDEX "vpcs_created" ON "vpcs" USING btree ("organization_id","region","created_at","id");--> statement-breakpoint
CREATE INDEX "vpcs_name" ON "vpcs" USING btree ("organization_id","region","name_key","id");