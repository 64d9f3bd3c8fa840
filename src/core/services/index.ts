/** Every product whose words are known, one file each, in alphabetical order. */

import { ably } from './ably.ts';
import { abp } from './abp.ts';
import { activeDirectory } from './active-directory.ts';
import { adguardHome } from './adguard-home.ts';
import { adobe } from './adobe.ts';
import { adyen } from './adyen.ts';
import { aiohttp } from './aiohttp.ts';
import { airplay } from './airplay.ts';
import { airtable } from './airtable.ts';
import { akamai } from './akamai.ts';
import { akkaHttp } from './akka-http.ts';
import { algolia } from './algolia.ts';
import { alibabaCdn } from './alibaba-cdn.ts';
import { alibabaOss } from './alibaba-oss.ts';
import { alibabaSls } from './alibaba-sls.ts';
import { allauth } from './allauth.ts';
import { alpaca } from './alpaca.ts';
import { amazonAds } from './amazon-ads.ts';
import { amazonEcr } from './amazon-ecr.ts';
import { amazonSpApi } from './amazon-sp-api.ts';
import { ankr } from './ankr.ts';
import { antMedia } from './ant-media.ts';
import { anthropic } from './anthropic.ts';
import { anubis } from './anubis.ts';
import { apache } from './apache.ts';
import { apiGateway } from './api-gateway.ts';
import { apiUmbrella } from './api-umbrella.ts';
import { apify } from './apify.ts';
import { apigee } from './apigee.ts';
import { apisix } from './apisix.ts';
import { appStoreConnect } from './app-store-connect.ts';
import { applePush } from './apple-push.ts';
import { appsyncSimulator } from './appsync-simulator.ts';
import { appwrite } from './appwrite.ts';
import { arabic } from './arabic.ts';
import { arangodb } from './arangodb.ts';
import { argoCd } from './argo-cd.ts';
import { artifactory } from './artifactory.ts';
import { asana } from './asana.ts';
import { aspnetCore } from './aspnet-core.ts';
import { assemblyai } from './assemblyai.ts';
import { atlassian } from './atlassian.ts';
import { authJs } from './auth-js.ts';
import { auth0 } from './auth0.ts';
import { authentik } from './authentik.ts';
import { authlib } from './authlib.ts';
import { avalanchego } from './avalanchego.ts';
import { aws } from './aws.ts';
import { awsJwtVerify } from './aws-jwt-verify.ts';
import { awsWaf } from './aws-waf.ts';
import { azureAdB2c } from './azure-ad-b2c.ts';
import { azureAi } from './azure-ai.ts';
import { azureApiManagement } from './azure-api-management.ts';
import { azureAppConfiguration } from './azure-app-configuration.ts';
import { azureAppGateway } from './azure-app-gateway.ts';
import { azureAppService } from './azure-app-service.ts';
import { azureBatch } from './azure-batch.ts';
import { azureContainerRegistry } from './azure-container-registry.ts';
import { azureDevops } from './azure-devops.ts';
import { azureFrontDoor } from './azure-front-door.ts';
import { azureKeyVault } from './azure-key-vault.ts';
import { azureMaps } from './azure-maps.ts';
import { azureResourceManager } from './azure-resource-manager.ts';
import { azureServiceBus } from './azure-service-bus.ts';
import { azureStaticWebApps } from './azure-static-web-apps.ts';
import { azureStorage } from './azure-storage.ts';
import { azureTranslator } from './azure-translator.ts';
import { backblaze } from './backblaze.ts';
import { baserow } from './baserow.ts';
import { berlinGroup } from './berlin-group.ts';
import { betterAuth } from './better-auth.ts';
import { binance } from './binance.ts';
import { bitgo } from './bitgo.ts';
import { bitmart } from './bitmart.ts';
import { bitmex } from './bitmex.ts';
import { bitrix24 } from './bitrix24.ts';
import { bitvavo } from './bitvavo.ts';
import { blueCoat } from './blue-coat.ts';
import { bookstack } from './bookstack.ts';
import { box } from './box.ts';
import { bozohttpd } from './bozohttpd.ts';
import { braintree } from './braintree.ts';
import { brevo } from './brevo.ts';
import { brightData } from './bright-data.ts';
import { brightcove } from './brightcove.ts';
import { btcpay } from './btcpay.ts';
import { btcTurk } from './btcturk.ts';
import { budibase } from './budibase.ts';
import { bugzilla } from './bugzilla.ts';
import { bulgarian } from './bulgarian.ts';
import { bulletproofSecurity } from './bulletproof-security.ts';
import { bunkerweb } from './bunkerweb.ts';
import { caddy } from './caddy.ts';
import { calendly } from './calendly.ts';
import { campaignMonitor } from './campaign-monitor.ts';
import { camunda } from './camunda.ts';
import { cephRgw } from './ceph-rgw.ts';
import { chargebee } from './chargebee.ts';
import { checkoutCom } from './checkout-com.ts';
import { chef } from './chef.ts';
import { cherrypy } from './cherrypy.ts';
import { chinese } from './chinese.ts';
import { circleci } from './circleci.ts';
import { ciscoWebAppliance } from './cisco-web-appliance.ts';
import { civicrm } from './civicrm.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { clickup } from './clickup.ts';
import { clockify } from './clockify.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { cloudflareR2 } from './cloudflare-r2.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudinary } from './cloudinary.ts';
import { cloudstack } from './cloudstack.ts';
import { codeigniter } from './codeigniter.ts';
import { cognito } from './cognito.ts';
import { cohere } from './cohere.ts';
import { coinbase } from './coinbase.ts';
import { coinex } from './coinex.ts';
import { coinmarketcap } from './coinmarketcap.ts';
import { consul } from './consul.ts';
import { contentful } from './contentful.ts';
import { corsAnywhere } from './cors-anywhere.ts';
import { cosmosDb } from './cosmos-db.ts';
import { couchdb } from './couchdb.ts';
import { coupang } from './coupang.ts';
import { cratesIo } from './crates-io.ts';
import { crowdin } from './crowdin.ts';
import { crowdsec } from './crowdsec.ts';
import { crowdstrike } from './crowdstrike.ts';
import { cryptJwt } from './crypt-jwt.ts';
import { csf } from './csf.ts';
import { cube } from './cube.ts';
import { cyberark } from './cyberark.ts';
import { czech } from './czech.ts';
import { dahua } from './dahua.ts';
import { danish } from './danish.ts';
import { dapr } from './dapr.ts';
import { darkhttpd } from './darkhttpd.ts';
import { dashscope } from './dashscope.ts';
import { dataGoKr } from './data-go-kr.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { datadome } from './datadome.ts';
import { ddosGuard } from './ddos-guard.ts';
import { deconz } from './deconz.ts';
import { deepgram } from './deepgram.ts';
import { deepl } from './deepl.ts';
import { deepseek } from './deepseek.ts';
import { devise } from './devise.ts';
import { digitalocean } from './digitalocean.ts';
import { directus } from './directus.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { djRest } from './dj-rest.ts';
import { django } from './django.ts';
import { djangoRestFramework } from './django-rest-framework.ts';
import { djangoRestFrameworkJwt } from './django-rest-framework-jwt.ts';
import { dockerEngine } from './docker-engine.ts';
import { dockerRegistry } from './docker-registry.ts';
import { docusign } from './docusign.ts';
import { dokuwiki } from './dokuwiki.ts';
import { doorkeeper } from './doorkeeper.ts';
import { doppler } from './doppler.ts';
import { dotDefender } from './dotdefender.ts';
import { dropbox } from './dropbox.ts';
import { dropboxSign } from './dropbox-sign.ts';
import { dropwizard } from './dropwizard.ts';
import { duo } from './duo.ts';
import { dutch } from './dutch.ts';
import { dynatrace } from './dynatrace.ts';
import { ebay } from './ebay.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elevenlabs } from './elevenlabs.ts';
import { elsevier } from './elsevier.ts';
import { emby } from './emby.ts';
import { emqx } from './emqx.ts';
import { english } from './english.ts';
import { entraId } from './entra-id.ts';
import { envoy } from './envoy.ts';
import { etcd } from './etcd.ts';
import { etsy } from './etsy.ts';
import { exchange } from './exchange.ts';
import { expressJwt } from './express-jwt.ts';
import { expressOauth2JwtBearer } from './express-oauth2-jwt-bearer.ts';
import { expressSessionStack } from './express-session-stack.ts';
import { f5 } from './f5.ts';
import { facebook } from './facebook.ts';
import { fal } from './fal.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fastly } from './fastly.ts';
import { feathers } from './feathers.ts';
import { fedex } from './fedex.ts';
import { fernet } from './fernet.ts';
import { figma } from './figma.ts';
import { filemaker } from './filemaker.ts';
import { finch } from './finch.ts';
import { finnish } from './finnish.ts';
import { firebase } from './firebase.ts';
import { fitbit } from './fitbit.ts';
import { flask } from './flask.ts';
import { flaskJwtExtended } from './flask-jwt-extended.ts';
import { foreman } from './foreman.ts';
import { forgerock } from './forgerock.ts';
import { fortinet } from './fortinet.ts';
import { foursquare } from './foursquare.ts';
import { frappe } from './frappe.ts';
import { freeIpa } from './freeipa.ts';
import { french } from './french.ts';
import { freshdesk } from './freshdesk.ts';
import { fusionauth } from './fusionauth.ts';
import { garage } from './garage.ts';
import { gate } from './gate.ts';
import { gemini } from './gemini.ts';
import { german } from './german.ts';
import { gerrit } from './gerrit.ts';
import { ghost } from './ghost.ts';
import { gitea } from './gitea.ts';
import { gitee } from './gitee.ts';
import { github } from './github.ts';
import { githubPages } from './github-pages.ts';
import { gitlab } from './gitlab.ts';
import { glpi } from './glpi.ts';
import { goEthereum } from './go-ethereum.ts';
import { goKit } from './go-kit.ts';
import { goOidc } from './go-oidc.ts';
import { goatcounter } from './goatcounter.ts';
import { godaddy } from './godaddy.ts';
import { golangJwt } from './golang-jwt.ts';
import { googleAds } from './google-ads.ts';
import { googleApis } from './google-apis.ts';
import { googleCloud } from './google-cloud.ts';
import { googleIdentity } from './google-identity.ts';
import { googleMaps } from './google-maps.ts';
import { googlePlay } from './google-play.ts';
import { gorilla } from './gorilla.ts';
import { gost } from './gost.ts';
import { gotify } from './gotify.ts';
import { govukNotify } from './govuk-notify.ts';
import { gradio } from './gradio.ts';
import { grafana } from './grafana.ts';
import { graphql } from './graphql.ts';
import { graylog } from './graylog.ts';
import { greek } from './greek.ts';
import { greyWizard } from './grey-wizard.ts';
import { groq } from './groq.ts';
import { gssapi } from './gssapi.ts';
import { h2o } from './h2o.ts';
import { hadoop } from './hadoop.ts';
import { hapi } from './hapi.ts';
import { hapiAuthJwt2 } from './hapi-auth-jwt2.ts';
import { haproxy } from './haproxy.ts';
import { harbor } from './harbor.ts';
import { hasura } from './hasura.ts';
import { hebrew } from './hebrew.ts';
import { heroku } from './heroku.ts';
import { hetzner } from './hetzner.ts';
import { hex } from './hex.ts';
import { hhRu } from './hh-ru.ts';
import { hikvision } from './hikvision.ts';
import { hindi } from './hindi.ts';
import { hmacAuthExpress } from './hmac-auth-express.ts';
import { hmrc } from './hmrc.ts';
import { homeAssistant } from './home-assistant.ts';
import { hono } from './hono.ts';
import { huaweiCloud } from './huawei-cloud.ts';
import { huaweiObs } from './huawei-obs.ts';
import { hubspot } from './hubspot.ts';
import { huggingFace } from './hugging-face.ts';
import { human } from './human.ts';
import { hungarian } from './hungarian.ts';
import { hyperkitty } from './hyperkitty.ts';
import { ibmApiConnect } from './ibm-api-connect.ts';
import { identityModel } from './identity-model.ts';
import { identityServer } from './identity-server.ts';
import { ifttt } from './ifttt.ts';
import { iis } from './iis.ts';
import { imgproxy } from './imgproxy.ts';
import { immich } from './immich.ts';
import { imperva } from './imperva.ts';
import { imunify360 } from './imunify360.ts';
import { indonesian } from './indonesian.ts';
import { influxdb } from './influxdb.ts';
import { infobip } from './infobip.ts';
import { infura } from './infura.ts';
import { intercom } from './intercom.ts';
import { ipApi } from './ip-api.ts';
import { ipinfo } from './ipinfo.ts';
import { iron } from './iron.ts';
import { isaServer } from './isa-server.ts';
import { italian } from './italian.ts';
import { itsdangerous } from './itsdangerous.ts';
import { jamf } from './jamf.ts';
import { japanese } from './japanese.ts';
import { javaJwt } from './java-jwt.ts';
import { jenkins } from './jenkins.ts';
import { jetbrainsHub } from './jetbrains-hub.ts';
import { jetty } from './jetty.ts';
import { jjwt } from './jjwt.ts';
import { jose } from './jose.ts';
import { jsdelivr } from './jsdelivr.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { jumpcloud } from './jumpcloud.ts';
import { jupyter } from './jupyter.ts';
import { jwksRsa } from './jwks-rsa.ts';
import { jwx } from './jwx.ts';
import { kafkaConnect } from './kafka-connect.ts';
import { kakao } from './kakao.ts';
import { kalshi } from './kalshi.ts';
import { kanidm } from './kanidm.ts';
import { kasada } from './kasada.ts';
import { keycloak } from './keycloak.ts';
import { kintone } from './kintone.ts';
import { kinvey } from './kinvey.ts';
import { klaviyo } from './klaviyo.ts';
import { knack } from './knack.ts';
import { koa } from './koa.ts';
import { kong } from './kong.ts';
import { korean } from './korean.ts';
import { kubernetes } from './kubernetes.ts';
import { kubernetesDashboard } from './kubernetes-dashboard.ts';
import { kucoin } from './kucoin.ts';
import { langfuse } from './langfuse.ts';
import { laravel } from './laravel.ts';
import { launchdarkly } from './launchdarkly.ts';
import { lcobucciJwt } from './lcobucci-jwt.ts';
import { leagueOauth2Server } from './league-oauth2-server.ts';
import { letsEncrypt } from './lets-encrypt.ts';
import { lighttpd } from './lighttpd.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { linkerd } from './linkerd.ts';
import { linode } from './linode.ts';
import { litellm } from './litellm.ts';
import { litespeed } from './litespeed.ts';
import { livekit } from './livekit.ts';
import { livewire } from './livewire.ts';
import { logicApps } from './logic-apps.ts';
import { logto } from './logto.ts';
import { loopback } from './loopback.ts';
import { lxd } from './lxd.ts';
import { macaroonBakery } from './macaroon-bakery.ts';
import { macaroons } from './macaroons.ts';
import { magento } from './magento.ts';
import { magicmirror } from './magicmirror.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailtrap } from './mailtrap.ts';
import { mantisbt } from './mantisbt.ts';
import { mapbox } from './mapbox.ts';
import { mastercard } from './mastercard.ts';
import { mastodon } from './mastodon.ts';
import { matomo } from './matomo.ts';
import { matrix } from './matrix.ts';
import { mattermost } from './mattermost.ts';
import { maxmind } from './maxmind.ts';
import { mcp } from './mcp.ts';
import { mediawiki } from './mediawiki.ts';
import { meilisearch } from './meilisearch.ts';
import { mender } from './mender.ts';
import { mercadoPago } from './mercado-pago.ts';
import { mercurial } from './mercurial.ts';
import { mercury } from './mercury.ts';
import { messagebird } from './messagebird.ts';
import { metaCdn } from './meta-cdn.ts';
import { metabase } from './metabase.ts';
import { micronaut } from './micronaut.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { mikrotik } from './mikrotik.ts';
import { miniHttpd } from './mini-httpd.ts';
import { minimax } from './minimax.ts';
import { minio } from './minio.ts';
import { miro } from './miro.ts';
import { misp } from './misp.ts';
import { misskey } from './misskey.ts';
import { mistral } from './mistral.ts';
import { mitmproxy } from './mitmproxy.ts';
import { mixpanel } from './mixpanel.ts';
import { mlflow } from './mlflow.ts';
import { modrinth } from './modrinth.ts';
import { modsecurity } from './modsecurity.ts';
import { mojoJwt } from './mojo-jwt.ts';
import { mollie } from './mollie.ts';
import { monday } from './monday.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { monit } from './monit.ts';
import { monzo } from './monzo.ts';
import { moonshot } from './moonshot.ts';
import { morty } from './morty.ts';
import { mozillaAccounts } from './mozilla-accounts.ts';
import { n8n } from './n8n.ts';
import { nacos } from './nacos.ts';
import { naverCloud } from './naver-cloud.ts';
import { neo4j } from './neo4j.ts';
import { nestjs } from './nestjs.ts';
import { netatmo } from './netatmo.ts';
import { netbird } from './netbird.ts';
import { netlify } from './netlify.ts';
import { netlifyApi } from './netlify-api.ts';
import { netnut } from './netnut.ts';
import { netscaler } from './netscaler.ts';
import { netsuite } from './netsuite.ts';
import { newRelic } from './new-relic.ts';
import { newsapi } from './newsapi.ts';
import { next } from './next.ts';
import { nextcloud } from './nextcloud.ts';
import { nginx } from './nginx.ts';
import { ngrok } from './ngrok.ts';
import { nifi } from './nifi.ts';
import { nimbus } from './nimbus.ts';
import { nocodb } from './nocodb.ts';
import { nomad } from './nomad.ts';
import { norwegian } from './norwegian.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { ntfy } from './ntfy.ts';
import { nuget } from './nuget.ts';
import { nvidiaNim } from './nvidia-nim.ts';
import { oanda } from './oanda.ts';
import { oauth } from './oauth.ts';
import { oauth1 } from './oauth1.ts';
import { oauth2Proxy } from './oauth2-proxy.ts';
import { octopusDeploy } from './octopus-deploy.ts';
import { oidcProvider } from './oidc-provider.ts';
import { okta } from './okta.ts';
import { oktaJwtVerifier } from './okta-jwt-verifier.ts';
import { okx } from './okx.ts';
import { onelogin } from './onelogin.ts';
import { onesignal } from './onesignal.ts';
import { onfido } from './onfido.ts';
import { openBankProject } from './open-bank-project.ts';
import { openWebui } from './open-webui.ts';
import { openai } from './openai.ts';
import { opencage } from './opencage.ts';
import { openiddict } from './openiddict.ts';
import { openrouter } from './openrouter.ts';
import { openrouteservice } from './openrouteservice.ts';
import { opensearch } from './opensearch.ts';
import { openstack } from './openstack.ts';
import { openweather } from './openweather.ts';
import { openwrt } from './openwrt.ts';
import { opnsense } from './opnsense.ts';
import { oracleCloud } from './oracle-cloud.ts';
import { oracleOrds } from './oracle-ords.ts';
import { ory } from './ory.ts';
import { outline } from './outline.ts';
import { ovhcloud } from './ovhcloud.ts';
import { paddle } from './paddle.ts';
import { pagerduty } from './pagerduty.ts';
import { panOs } from './pan-os.ts';
import { parseServer } from './parse-server.ts';
import { passbolt } from './passbolt.ts';
import { passport } from './passport.ts';
import { passwordless } from './passwordless.ts';
import { payload } from './payload.ts';
import { paypal } from './paypal.ts';
import { paytabs } from './paytabs.ts';
import { perplexity } from './perplexity.ts';
import { persian } from './persian.ts';
import { pexels } from './pexels.ts';
import { pfsense } from './pfsense.ts';
import { phoenix } from './phoenix.ts';
import { phpJwt } from './php-jwt.ts';
import { piHole } from './pi-hole.ts';
import { pinecone } from './pinecone.ts';
import { pingfederate } from './pingfederate.ts';
import { pinterest } from './pinterest.ts';
import { pipedrive } from './pipedrive.ts';
import { plaid } from './plaid.ts';
import { play } from './play.ts';
import { plex } from './plex.ts';
import { pocketbase } from './pocketbase.ts';
import { polish } from './polish.ts';
import { polygon } from './polygon.ts';
import { pomerium } from './pomerium.ts';
import { portainer } from './portainer.ts';
import { portuguese } from './portuguese.ts';
import { postgrest } from './postgrest.ts';
import { posthog } from './posthog.ts';
import { postmanApi } from './postman-api.ts';
import { postmark } from './postmark.ts';
import { powerBi } from './power-bi.ts';
import { prestashop } from './prestashop.ts';
import { privoxy } from './privoxy.ts';
import { proxmox } from './proxmox.ts';
import { pubnub } from './pubnub.ts';
import { pulsar } from './pulsar.ts';
import { puppetdb } from './puppetdb.ts';
import { pusher } from './pusher.ts';
import { pyjwt } from './pyjwt.ts';
import { pypi } from './pypi.ts';
import { pyramid } from './pyramid.ts';
import { qbittorrent } from './qbittorrent.ts';
import { qdrant } from './qdrant.ts';
import { qradar } from './qradar.ts';
import { quay } from './quay.ts';
import { quickbooks } from './quickbooks.ts';
import { rabbitmq } from './rabbitmq.ts';
import { rack } from './rack.ts';
import { radicale } from './radicale.ts';
import { radware } from './radware.ts';
import { rails } from './rails.ts';
import { rancher } from './rancher.ts';
import { rapidapi } from './rapidapi.ts';
import { readme } from './readme.ts';
import { reddit } from './reddit.ts';
import { redmine } from './redmine.ts';
import { replicate } from './replicate.ts';
import { resend } from './resend.ts';
import { revenuecat } from './revenuecat.ts';
import { reviewBoard } from './review-board.ts';
import { ringcentral } from './ringcentral.ts';
import { roblox } from './roblox.ts';
import { rocketChat } from './rocket-chat.ts';
import { romanian } from './romanian.ts';
import { roundcube } from './roundcube.ts';
import { rssBridge } from './rss-bridge.ts';
import { rubyJwt } from './ruby-jwt.ts';
import { rubygems } from './rubygems.ts';
import { rudderstack } from './rudderstack.ts';
import { russian } from './russian.ts';
import { s3Compatible } from './s3-compatible.ts';
import { sabnzbd } from './sabnzbd.ts';
import { safedog } from './safedog.ts';
import { safeline } from './safeline.ts';
import { salesforce } from './salesforce.ts';
import { sanity } from './sanity.ts';
import { sapGateway } from './sap-gateway.ts';
import { scaleway } from './scaleway.ts';
import { secEdgar } from './sec-edgar.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { serboCroatian } from './serbo-croatian.ts';
import { serper } from './serper.ts';
import type { Service } from './service.ts';
import { servicenow } from './servicenow.ts';
import { sftpgo } from './sftpgo.ts';
import { shelly } from './shelly.ts';
import { shodan } from './shodan.ts';
import { shopify } from './shopify.ts';
import { shopware } from './shopware.ts';
import { simperium } from './simperium.ts';
import { simpleJwt } from './simple-jwt.ts';
import { siwe } from './siwe.ts';
import { slack } from './slack.ts';
import { slovak } from './slovak.ts';
import { smartsheet } from './smartsheet.ts';
import { smokescreen } from './smokescreen.ts';
import { snowflake } from './snowflake.ts';
import { socrata } from './socrata.ts';
import { solr } from './solr.ts';
import { sonarqube } from './sonarqube.ts';
import { sonatypeNexus } from './sonatype-nexus.ts';
import { sonicWall } from './sonicwall.ts';
import { spanish } from './spanish.ts';
import { sparkpost } from './sparkpost.ts';
import { splunk } from './splunk.ts';
import { spotify } from './spotify.ts';
import { springSecurity } from './spring-security.ts';
import { square } from './square.ts';
import { squid } from './squid.ts';
import { stalwart } from './stalwart.ts';
import { steam } from './steam.ts';
import { stormwall } from './stormwall.ts';
import { storyblok } from './storyblok.ts';
import { strapi } from './strapi.ts';
import { strava } from './strava.ts';
import { streamChat } from './stream-chat.ts';
import { stripe } from './stripe.ts';
import { stytch } from './stytch.ts';
import { sucuri } from './sucuri.ts';
import { supabase } from './supabase.ts';
import { superset } from './superset.ts';
import { supertokens } from './supertokens.ts';
import { surveymonkey } from './surveymonkey.ts';
import { swedish } from './swedish.ts';
import { switchbot } from './switchbot.ts';
import { sylius } from './sylius.ts';
import { symfony } from './symfony.ts';
import { tailscale } from './tailscale.ts';
import { tavily } from './tavily.ts';
import { teamcity } from './teamcity.ts';
import { telegram } from './telegram.ts';
import { telnyx } from './telnyx.ts';
import { temporal } from './temporal.ts';
import { tencentCos } from './tencent-cos.ts';
import { thai } from './thai.ts';
import { threescale } from './threescale.ts';
import { tiktok } from './tiktok.ts';
import { tinify } from './tinify.ts';
import { tinyproxy } from './tinyproxy.ts';
import { tmdb } from './tmdb.ts';
import { tomcat } from './tomcat.ts';
import { tornado } from './tornado.ts';
import { traefik } from './traefik.ts';
import { trafficServer } from './traffic-server.ts';
import { transmission } from './transmission.ts';
import { travisCi } from './travis-ci.ts';
import { trello } from './trello.ts';
import { trilium } from './trilium.ts';
import { trino } from './trino.ts';
import { turkish } from './turkish.ts';
import { twilio } from './twilio.ts';
import { twisted } from './twisted.ts';
import { twitch } from './twitch.ts';
import { tyk } from './tyk.ts';
import { typeform } from './typeform.ts';
import { typesense } from './typesense.ts';
import { uaa } from './uaa.ts';
import { uber } from './uber.ts';
import { ukrainian } from './ukrainian.ts';
import { unifi } from './unifi.ts';
import { unleash } from './unleash.ts';
import { upbit } from './upbit.ts';
import { upcloud } from './upcloud.ts';
import { uploadcare } from './uploadcare.ts';
import { ups } from './ups.ts';
import { upstash } from './upstash.ts';
import { uvicorn } from './uvicorn.ts';
import { varnish } from './varnish.ts';
import { vault } from './vault.ts';
import { vcenter } from './vcenter.ts';
import { vercel } from './vercel.ts';
import { vercelApi } from './vercel-api.ts';
import { verdaccio } from './verdaccio.ts';
import { victoriametrics } from './victoriametrics.ts';
import { vietnamese } from './vietnamese.ts';
import { virustotal } from './virustotal.ts';
import { vite } from './vite.ts';
import { volcengine } from './volcengine.ts';
import { vonage } from './vonage.ts';
import { vouch } from './vouch.ts';
import { vultr } from './vultr.ts';
import { wallarm } from './wallarm.ts';
import { walmart } from './walmart.ts';
import { wasabi } from './wasabi.ts';
import { weatherapi } from './weatherapi.ts';
import { weaviate } from './weaviate.ts';
import { webFilters } from './web-filters.ts';
import { webPush } from './web-push.ts';
import { webex } from './webex.ts';
import { webflow } from './webflow.ts';
import { weblogic } from './weblogic.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { webrick } from './webrick.ts';
import { wise } from './wise.ts';
import { wompi } from './wompi.ts';
import { woocommerce } from './woocommerce.ts';
import { wordfence } from './wordfence.ts';
import { wordpress } from './wordpress.ts';
import { workos } from './workos.ts';
import { wpCerber } from './wp-cerber.ts';
import { wrike } from './wrike.ts';
import { wso2 } from './wso2.ts';
import { x } from './x.ts';
import { xai } from './xai.ts';
import { xbox } from './xbox.ts';
import { xendit } from './xendit.ts';
import { xero } from './xero.ts';
import { yahooFinance } from './yahoo-finance.ts';
import { yelp } from './yelp.ts';
import { yesod } from './yesod.ts';
import { youtube } from './youtube.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zerodha } from './zerodha.ts';
import { zipline } from './zipline.ts';
import { ziproxy } from './ziproxy.ts';
import { zitadel } from './zitadel.ts';
import { zoho } from './zoho.ts';
import { zohoDesk } from './zoho-desk.ts';
import { zoom } from './zoom.ts';
import { zscaler } from './zscaler.ts';
import { zulip } from './zulip.ts';

export const SERVICES: readonly Service[] = [
  ably,
  abp,
  activeDirectory,
  adguardHome,
  adobe,
  adyen,
  aiohttp,
  airplay,
  airtable,
  akamai,
  algolia,
  alibabaCdn,
  alibabaOss,
  alibabaSls,
  allauth,
  alpaca,
  amazonAds,
  amazonEcr,
  amazonSpApi,
  ankr,
  anthropic,
  antMedia,
  anubis,
  apache,
  apify,
  apiGateway,
  apigee,
  apisix,
  apiUmbrella,
  applePush,
  appStoreConnect,
  appsyncSimulator,
  appwrite,
  arangodb,
  argoCd,
  artifactory,
  asana,
  aspnetCore,
  assemblyai,
  atlassian,
  auth0,
  authentik,
  authJs,
  authlib,
  avalanchego,
  aws,
  awsWaf,
  azureAdB2c,
  azureAi,
  azureApiManagement,
  azureAppConfiguration,
  azureAppGateway,
  azureAppService,
  azureContainerRegistry,
  azureDevops,
  azureFrontDoor,
  azureKeyVault,
  azureResourceManager,
  azureServiceBus,
  azureStaticWebApps,
  azureStorage,
  azureBatch,
  azureMaps,
  azureTranslator,
  backblaze,
  baserow,
  berlinGroup,
  betterAuth,
  binance,
  bitgo,
  bitmart,
  bitmex,
  bitrix24,
  bitvavo,
  blueCoat,
  bookstack,
  box,
  braintree,
  brevo,
  brightData,
  brightcove,
  btcpay,
  budibase,
  bugzilla,
  caddy,
  calendly,
  campaignMonitor,
  camunda,
  cephRgw,
  chargebee,
  checkoutCom,
  chef,
  cherrypy,
  chinese,
  circleci,
  ciscoWebAppliance,
  clerk,
  clickhouse,
  clickup,
  clockify,
  cloudflare,
  cloudflareAccess,
  cloudflareApi,
  cloudflareR2,
  cloudfront,
  cloudinary,
  cloudstack,
  codeigniter,
  cognito,
  cohere,
  coinbase,
  coinex,
  coinmarketcap,
  consul,
  contentful,
  corsAnywhere,
  cosmosDb,
  couchdb,
  coupang,
  cratesIo,
  crowdin,
  crowdsec,
  crowdstrike,
  csf,
  cube,
  cyberark,
  databricks,
  datadog,
  datadome,
  dapr,
  dahua,
  darkhttpd,
  dashscope,
  dataGoKr,
  ddosGuard,
  deconz,
  deepgram,
  deepl,
  deepseek,
  devise,
  digitalocean,
  directus,
  discord,
  discourse,
  django,
  djangoRestFramework,
  djangoRestFrameworkJwt,
  djRest,
  dockerEngine,
  dockerRegistry,
  docusign,
  dokuwiki,
  dotDefender,
  doorkeeper,
  doppler,
  dropbox,
  dropboxSign,
  dropwizard,
  duo,
  dynatrace,
  ebay,
  elasticsearch,
  elevenlabs,
  elsevier,
  emby,
  emqx,
  english,
  entraId,
  envoy,
  etcd,
  etsy,
  exchange,
  expressJwt,
  expressOauth2JwtBearer,
  expressSessionStack,
  f5,
  facebook,
  fal,
  fastapi,
  fastify,
  fastly,
  feathers,
  fedex,
  fernet,
  civicrm,
  akkaHttp,
  figma,
  filemaker,
  finch,
  firebase,
  fitbit,
  flask,
  flaskJwtExtended,
  foreman,
  forgerock,
  fortinet,
  foursquare,
  frappe,
  french,
  freeIpa,
  freshdesk,
  fusionauth,
  gate,
  gemini,
  german,
  garage,
  gerrit,
  ghost,
  gitea,
  gitee,
  github,
  githubPages,
  gitlab,
  glpi,
  goatcounter,
  godaddy,
  goEthereum,
  goKit,
  golangJwt,
  googleAds,
  googleApis,
  googleCloud,
  googleIdentity,
  googleMaps,
  googlePlay,
  goOidc,
  gorilla,
  gotify,
  govukNotify,
  gradio,
  grafana,
  graphql,
  graylog,
  groq,
  gssapi,
  h2o,
  hadoop,
  hapi,
  hapiAuthJwt2,
  haproxy,
  harbor,
  hasura,
  heroku,
  hetzner,
  hhRu,
  gost,
  qradar,
  hex,
  hmrc,
  hikvision,
  homeAssistant,
  hono,
  huaweiCloud,
  huaweiObs,
  hubspot,
  huggingFace,
  human,
  hyperkitty,
  ibmApiConnect,
  identityModel,
  identityServer,
  ifttt,
  greyWizard,
  cryptJwt,
  btcTurk,
  iis,
  immich,
  imunify360,
  imgproxy,
  imperva,
  influxdb,
  infobip,
  infura,
  intercom,
  ipApi,
  ipinfo,
  iron,
  itsdangerous,
  jamf,
  japanese,
  jetbrainsHub,
  jsdelivr,
  jumpcloud,
  jwx,
  kafkaConnect,
  kakao,
  kalshi,
  kanidm,
  kintone,
  kinvey,
  klaviyo,
  kubernetesDashboard,
  kucoin,
  langfuse,
  launchdarkly,
  lcobucciJwt,
  leagueOauth2Server,
  letsEncrypt,
  line,
  linkerd,
  linode,
  litellm,
  livekit,
  logicApps,
  logto,
  loopback,
  livewire,
  lxd,
  mastercard,
  mercurial,
  mercury,
  macaroonBakery,
  macaroons,
  magento,
  magicmirror,
  mailjet,
  mailtrap,
  mantisbt,
  matomo,
  mattermost,
  maxmind,
  meilisearch,
  mender,
  mercadoPago,
  messagebird,
  metaCdn,
  metabase,
  mikrotik,
  bozohttpd,
  miniHttpd,
  minimax,
  miro,
  misp,
  misskey,
  mistral,
  mixpanel,
  mlflow,
  modrinth,
  awsJwtVerify,
  ngrok,
  oktaJwtVerifier,
  mojoJwt,
  mollie,
  mongodbAtlas,
  monzo,
  moonshot,
  mozillaAccounts,
  morty,
  n8n,
  nacos,
  naverCloud,
  neo4j,
  netatmo,
  netbird,
  netscaler,
  netsuite,
  newRelic,
  newsapi,
  nifi,
  nocodb,
  ntfy,
  nuget,
  nvidiaNim,
  oanda,
  octopusDeploy,
  okx,
  onesignal,
  onfido,
  openBankProject,
  opencage,
  openrouter,
  openrouteservice,
  opensearch,
  openWebui,
  openwrt,
  opnsense,
  oracleCloud,
  oracleOrds,
  outline,
  ovhcloud,
  paddle,
  panOs,
  parseServer,
  payload,
  paytabs,
  perplexity,
  pfsense,
  piHole,
  pinecone,
  pinterest,
  pipedrive,
  plex,
  pocketbase,
  polygon,
  pomerium,
  portainer,
  posthog,
  postmanApi,
  postmark,
  prestashop,
  pubnub,
  pulsar,
  pusher,
  pypi,
  qbittorrent,
  qdrant,
  quay,
  quickbooks,
  rancher,
  rapidapi,
  readme,
  redmine,
  replicate,
  resend,
  revenuecat,
  reviewBoard,
  ringcentral,
  rocketChat,
  rubygems,
  sabnzbd,
  safedog,
  safeline,
  sanity,
  sapGateway,
  scaleway,
  serper,
  sftpgo,
  shodan,
  shopware,
  simperium,
  smartsheet,
  snowflake,
  socrata,
  solr,
  sonarqube,
  sonicWall,
  sparkpost,
  storyblok,
  strapi,
  streamChat,
  superset,
  supertokens,
  surveymonkey,
  switchbot,
  tailscale,
  tavily,
  teamcity,
  telnyx,
  temporal,
  tencentCos,
  tiktok,
  tinify,
  tmdb,
  trafficServer,
  travisCi,
  trilium,
  trino,
  twisted,
  typeform,
  typesense,
  uaa,
  uber,
  unifi,
  upbit,
  upcloud,
  ups,
  upstash,
  vcenter,
  victoriametrics,
  vietnamese,
  hindi,
  thai,
  hebrew,
  hmacAuthExpress,
  persian,
  arabic,
  finnish,
  norwegian,
  danish,
  swedish,
  greek,
  hungarian,
  romanian,
  serboCroatian,
  bulgarian,
  slovak,
  czech,
  ukrainian,
  dutch,
  indonesian,
  isaServer,
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
  knack,
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
  monit,
  nestjs,
  netlify,
  netlifyApi,
  netnut,
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
  passbolt,
  passport,
  passwordless,
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
  privoxy,
  proxmox,
  puppetdb,
  pyjwt,
  pyramid,
  rabbitmq,
  rack,
  radicale,
  radware,
  rails,
  reddit,
  roundcube,
  rssBridge,
  rubyJwt,
  russian,
  s3Compatible,
  roblox,
  rudderstack,
  salesforce,
  secEdgar,
  sendgrid,
  sentry,
  servicenow,
  shelly,
  shopify,
  simpleJwt,
  siwe,
  slack,
  smokescreen,
  sonatypeNexus,
  spanish,
  splunk,
  spotify,
  springSecurity,
  square,
  squid,
  stalwart,
  steam,
  stormwall,
  strava,
  stripe,
  stytch,
  sucuri,
  supabase,
  sylius,
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
  uploadcare,
  uvicorn,
  varnish,
  vault,
  vercel,
  vercelApi,
  verdaccio,
  virustotal,
  vite,
  volcengine,
  vonage,
  vouch,
  vultr,
  wallarm,
  walmart,
  wasabi,
  weatherapi,
  weaviate,
  webex,
  webFilters,
  webflow,
  weblogic,
  webPush,
  webpackDevServer,
  webrick,
  wise,
  wompi,
  woocommerce,
  bulletproofSecurity,
  bunkerweb,
  kasada,
  wordfence,
  wordpress,
  workos,
  wpCerber,
  wrike,
  wso2,
  x,
  xai,
  xbox,
  xendit,
  xero,
  yahooFinance,
  yelp,
  yesod,
  youtube,
  zammad,
  zendesk,
  zerodha,
  zipline,
  ziproxy,
  zitadel,
  zoho,
  zohoDesk,
  zoom,
  zscaler,
  zulip,
];
