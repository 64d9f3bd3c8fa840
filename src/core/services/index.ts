/** Every product whose words are known, one file each, in alphabetical order. */
import { aiohttp } from './aiohttp.ts';
import { airplay } from './airplay.ts';
import { airtable } from './airtable.ts';
import { akamai } from './akamai.ts';
import { algolia } from './algolia.ts';
import { alibabaOss } from './alibaba-oss.ts';
import { allauth } from './allauth.ts';
import { amazonSpApi } from './amazon-sp-api.ts';
import { anthropic } from './anthropic.ts';
import { apache } from './apache.ts';
import { apiGateway } from './api-gateway.ts';
import { apigee } from './apigee.ts';
import { applePush } from './apple-push.ts';
import { appwrite } from './appwrite.ts';
import { argoCd } from './argo-cd.ts';
import { asana } from './asana.ts';
import { aspnetCore } from './aspnet-core.ts';
import { atlassian } from './atlassian.ts';
import { auth0 } from './auth0.ts';
import { authentik } from './authentik.ts';
import { authlib } from './authlib.ts';
import { aws } from './aws.ts';
import { awsWaf } from './aws-waf.ts';
import { azureAdB2c } from './azure-ad-b2c.ts';
import { azureAi } from './azure-ai.ts';
import { azureApiManagement } from './azure-api-management.ts';
import { azureAppService } from './azure-app-service.ts';
import { azureDevops } from './azure-devops.ts';
import { azureFrontDoor } from './azure-front-door.ts';
import { azureResourceManager } from './azure-resource-manager.ts';
import { azureStorage } from './azure-storage.ts';
import { backblaze } from './backblaze.ts';
import { betterAuth } from './better-auth.ts';
import { blueCoat } from './blue-coat.ts';
import { bookstack } from './bookstack.ts';
import { box } from './box.ts';
import { btcpay } from './btcpay.ts';
import { caddy } from './caddy.ts';
import { chef } from './chef.ts';
import { cherrypy } from './cherrypy.ts';
import { chinese } from './chinese.ts';
import { circleci } from './circleci.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { clickup } from './clickup.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudinary } from './cloudinary.ts';
import { codeigniter } from './codeigniter.ts';
import { cognito } from './cognito.ts';
import { consul } from './consul.ts';
import { contentful } from './contentful.ts';
import { cosmosDb } from './cosmos-db.ts';
import { couchdb } from './couchdb.ts';
import { datadog } from './datadog.ts';
import { datadome } from './datadome.ts';
import { deepl } from './deepl.ts';
import { devise } from './devise.ts';
import { digitalocean } from './digitalocean.ts';
import { directus } from './directus.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { djRest } from './dj-rest.ts';
import { django } from './django.ts';
import { djangoRestFramework } from './django-rest-framework.ts';
import { dockerRegistry } from './docker-registry.ts';
import { doorkeeper } from './doorkeeper.ts';
import { dropbox } from './dropbox.ts';
import { dutch } from './dutch.ts';
import { ebay } from './ebay.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elevenlabs } from './elevenlabs.ts';
import { emqx } from './emqx.ts';
import { english } from './english.ts';
import { entraId } from './entra-id.ts';
import { envoy } from './envoy.ts';
import { etcd } from './etcd.ts';
import { exchange } from './exchange.ts';
import { expressJwt } from './express-jwt.ts';
import { expressOauth2JwtBearer } from './express-oauth2-jwt-bearer.ts';
import { expressSessionStack } from './express-session-stack.ts';
import { f5 } from './f5.ts';
import { facebook } from './facebook.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fastly } from './fastly.ts';
import { feathers } from './feathers.ts';
import { figma } from './figma.ts';
import { firebase } from './firebase.ts';
import { flask } from './flask.ts';
import { flaskJwtExtended } from './flask-jwt-extended.ts';
import { forgerock } from './forgerock.ts';
import { fortinet } from './fortinet.ts';
import { french } from './french.ts';
import { fusionauth } from './fusionauth.ts';
import { garage } from './garage.ts';
import { german } from './german.ts';
import { gerrit } from './gerrit.ts';
import { ghost } from './ghost.ts';
import { github } from './github.ts';
import { githubPages } from './github-pages.ts';
import { gitlab } from './gitlab.ts';
import { goOidc } from './go-oidc.ts';
import { golangJwt } from './golang-jwt.ts';
import { googleApis } from './google-apis.ts';
import { googleCloud } from './google-cloud.ts';
import { googleIdentity } from './google-identity.ts';
import { googleMaps } from './google-maps.ts';
import { grafana } from './grafana.ts';
import { graphql } from './graphql.ts';
import { gssapi } from './gssapi.ts';
import { h2o } from './h2o.ts';
import { hapi } from './hapi.ts';
import { haproxy } from './haproxy.ts';
import { hasura } from './hasura.ts';
import { heroku } from './heroku.ts';
import { homeAssistant } from './home-assistant.ts';
import { hono } from './hono.ts';
import { hubspot } from './hubspot.ts';
import { human } from './human.ts';
import { identityModel } from './identity-model.ts';
import { identityServer } from './identity-server.ts';
import { iis } from './iis.ts';
import { imgproxy } from './imgproxy.ts';
import { imperva } from './imperva.ts';
import { imunify360 } from './imunify360.ts';
import { indonesian } from './indonesian.ts';
import { influxdb } from './influxdb.ts';
import { infura } from './infura.ts';
import { intercom } from './intercom.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { javaJwt } from './java-jwt.ts';
import { jenkins } from './jenkins.ts';
import { jetty } from './jetty.ts';
import { jjwt } from './jjwt.ts';
import { jose } from './jose.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { jupyter } from './jupyter.ts';
import { jwksRsa } from './jwks-rsa.ts';
import { keycloak } from './keycloak.ts';
import { koa } from './koa.ts';
import { kong } from './kong.ts';
import { korean } from './korean.ts';
import { kubernetes } from './kubernetes.ts';
import { laravel } from './laravel.ts';
import { lighttpd } from './lighttpd.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { litespeed } from './litespeed.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mapbox } from './mapbox.ts';
import { mastodon } from './mastodon.ts';
import { matrix } from './matrix.ts';
import { mcp } from './mcp.ts';
import { mediawiki } from './mediawiki.ts';
import { meilisearch } from './meilisearch.ts';
import { micronaut } from './micronaut.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { minio } from './minio.ts';
import { mitmproxy } from './mitmproxy.ts';
import { modsecurity } from './modsecurity.ts';
import { monday } from './monday.ts';
import { nestjs } from './nestjs.ts';
import { netlify } from './netlify.ts';
import { netlifyApi } from './netlify-api.ts';
import { next } from './next.ts';
import { nextcloud } from './nextcloud.ts';
import { nginx } from './nginx.ts';
import { nimbus } from './nimbus.ts';
import { nomad } from './nomad.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { oauth } from './oauth.ts';
import { oauth1 } from './oauth1.ts';
import { oauth2Proxy } from './oauth2-proxy.ts';
import { oidcProvider } from './oidc-provider.ts';
import { okta } from './okta.ts';
import { onelogin } from './onelogin.ts';
import { openai } from './openai.ts';
import { openiddict } from './openiddict.ts';
import { openstack } from './openstack.ts';
import { openweather } from './openweather.ts';
import { ory } from './ory.ts';
import { pagerduty } from './pagerduty.ts';
import { parseServer } from './parse-server.ts';
import { passport } from './passport.ts';
import { paypal } from './paypal.ts';
import { pexels } from './pexels.ts';
import { phoenix } from './phoenix.ts';
import { phpJwt } from './php-jwt.ts';
import { pingfederate } from './pingfederate.ts';
import { plaid } from './plaid.ts';
import { play } from './play.ts';
import { pocketbase } from './pocketbase.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { postgrest } from './postgrest.ts';
import { powerBi } from './power-bi.ts';
import { proxmox } from './proxmox.ts';
import { pyjwt } from './pyjwt.ts';
import { pyramid } from './pyramid.ts';
import { rabbitmq } from './rabbitmq.ts';
import { rack } from './rack.ts';
import { radicale } from './radicale.ts';
import { radware } from './radware.ts';
import { rails } from './rails.ts';
import { reddit } from './reddit.ts';
import { roblox } from './roblox.ts';
import { roundcube } from './roundcube.ts';
import { rubyJwt } from './ruby-jwt.ts';
import { russian } from './russian.ts';
import { salesforce } from './salesforce.ts';
import { secEdgar } from './sec-edgar.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import type { Service } from './service.ts';
import { servicenow } from './servicenow.ts';
import { shopify } from './shopify.ts';
import { simpleJwt } from './simple-jwt.ts';
import { slack } from './slack.ts';
import { smokescreen } from './smokescreen.ts';
import { sonatypeNexus } from './sonatype-nexus.ts';
import { spanish } from './spanish.ts';
import { splunk } from './splunk.ts';
import { spotify } from './spotify.ts';
import { springSecurity } from './spring-security.ts';
import { square } from './square.ts';
import { squid } from './squid.ts';
import { steam } from './steam.ts';
import { stormwall } from './stormwall.ts';
import { strava } from './strava.ts';
import { stripe } from './stripe.ts';
import { stytch } from './stytch.ts';
import { sucuri } from './sucuri.ts';
import { supabase } from './supabase.ts';
import { symfony } from './symfony.ts';
import { telegram } from './telegram.ts';
import { threescale } from './threescale.ts';
import { tinyproxy } from './tinyproxy.ts';
import { tomcat } from './tomcat.ts';
import { tornado } from './tornado.ts';
import { traefik } from './traefik.ts';
import { transmission } from './transmission.ts';
import { trello } from './trello.ts';
import { turkish } from './turkish.ts';
import { twilio } from './twilio.ts';
import { twitch } from './twitch.ts';
import { tyk } from './tyk.ts';
import { unleash } from './unleash.ts';
import { varnish } from './varnish.ts';
import { vault } from './vault.ts';
import { vercel } from './vercel.ts';
import { vercelApi } from './vercel-api.ts';
import { vietnamese } from './vietnamese.ts';
import { vite } from './vite.ts';
import { webFilters } from './web-filters.ts';
import { webPush } from './web-push.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { wise } from './wise.ts';
import { woocommerce } from './woocommerce.ts';
import { wordfence } from './wordfence.ts';
import { wordpress } from './wordpress.ts';
import { workos } from './workos.ts';
import { wpCerber } from './wp-cerber.ts';
import { wso2 } from './wso2.ts';
import { x } from './x.ts';
import { xbox } from './xbox.ts';
import { youtube } from './youtube.ts';
import { zendesk } from './zendesk.ts';
import { zitadel } from './zitadel.ts';
import { zoom } from './zoom.ts';
import { zscaler } from './zscaler.ts';

export const SERVICES: readonly Service[] = [
  aiohttp,
  airplay,
  airtable,
  akamai,
  algolia,
  alibabaOss,
  allauth,
  amazonSpApi,
  anthropic,
  apache,
  apiGateway,
  apigee,
  applePush,
  appwrite,
  argoCd,
  asana,
  aspnetCore,
  atlassian,
  auth0,
  authentik,
  authlib,
  aws,
  awsWaf,
  azureAdB2c,
  azureAi,
  azureApiManagement,
  azureAppService,
  azureDevops,
  azureFrontDoor,
  azureResourceManager,
  azureStorage,
  backblaze,
  betterAuth,
  blueCoat,
  bookstack,
  box,
  btcpay,
  caddy,
  chef,
  cherrypy,
  chinese,
  circleci,
  clerk,
  clickhouse,
  clickup,
  cloudflare,
  cloudinary,
  cloudflareAccess,
  cloudflareApi,
  cloudfront,
  codeigniter,
  cognito,
  consul,
  contentful,
  cosmosDb,
  couchdb,
  datadog,
  datadome,
  deepl,
  devise,
  digitalocean,
  directus,
  discord,
  discourse,
  django,
  djangoRestFramework,
  djRest,
  dockerRegistry,
  doorkeeper,
  dropbox,
  ebay,
  elasticsearch,
  elevenlabs,
  emqx,
  english,
  entraId,
  envoy,
  etcd,
  exchange,
  expressJwt,
  expressOauth2JwtBearer,
  expressSessionStack,
  f5,
  facebook,
  fastapi,
  fastify,
  fastly,
  feathers,
  figma,
  firebase,
  flask,
  flaskJwtExtended,
  forgerock,
  fortinet,
  french,
  fusionauth,
  german,
  garage,
  gerrit,
  ghost,
  github,
  githubPages,
  gitlab,
  golangJwt,
  googleApis,
  googleCloud,
  googleIdentity,
  googleMaps,
  goOidc,
  grafana,
  graphql,
  gssapi,
  h2o,
  hapi,
  haproxy,
  hasura,
  heroku,
  homeAssistant,
  hono,
  hubspot,
  human,
  identityModel,
  identityServer,
  iis,
  imunify360,
  imgproxy,
  imperva,
  influxdb,
  infura,
  intercom,
  japanese,
  meilisearch,
  parseServer,
  pocketbase,
  vietnamese,
  dutch,
  indonesian,
  polish,
  turkish,
  italian,
  korean,
  javaJwt,
  jenkins,
  jetty,
  jjwt,
  jose,
  jsonwebtoken,
  jupyter,
  jwksRsa,
  keycloak,
  koa,
  kong,
  kubernetes,
  laravel,
  lighttpd,
  linear,
  linkedin,
  litespeed,
  mailchimp,
  mailgun,
  mapbox,
  mastodon,
  matrix,
  mcp,
  mediawiki,
  micronaut,
  microsoftGraph,
  minio,
  mitmproxy,
  modsecurity,
  monday,
  nestjs,
  netlify,
  netlifyApi,
  next,
  nextcloud,
  nginx,
  nimbus,
  nomad,
  notion,
  npm,
  oauth,
  oauth1,
  oauth2Proxy,
  oidcProvider,
  okta,
  onelogin,
  openai,
  openiddict,
  openstack,
  openweather,
  ory,
  pagerduty,
  passport,
  paypal,
  pexels,
  phoenix,
  phpJwt,
  pingfederate,
  plaid,
  play,
  portuguese,
  postgrest,
  powerBi,
  proxmox,
  pyjwt,
  pyramid,
  rabbitmq,
  rack,
  radicale,
  radware,
  rails,
  reddit,
  roundcube,
  rubyJwt,
  russian,
  roblox,
  salesforce,
  secEdgar,
  sendgrid,
  sentry,
  servicenow,
  shopify,
  simpleJwt,
  slack,
  smokescreen,
  sonatypeNexus,
  spanish,
  splunk,
  spotify,
  springSecurity,
  square,
  squid,
  steam,
  stormwall,
  strava,
  stripe,
  stytch,
  sucuri,
  supabase,
  symfony,
  telegram,
  threescale,
  tinyproxy,
  tomcat,
  tornado,
  traefik,
  transmission,
  trello,
  twilio,
  twitch,
  tyk,
  unleash,
  varnish,
  vault,
  vercel,
  vercelApi,
  vite,
  webFilters,
  webPush,
  webpackDevServer,
  wise,
  woocommerce,
  wordfence,
  wordpress,
  workos,
  wpCerber,
  wso2,
  x,
  xbox,
  youtube,
  zendesk,
  zitadel,
  zoom,
  zscaler,
];
