/**
 * Providers at whose addresses anybody may be: the great ones, and those of the countries we sell in. Short on purpose, as
 * the sidebar carries it to tell colleagues apart; what may become an account's domain is checked against the long list,
 * too (`companyDomain`).
 */
const FREE_MAIL = new Set(
  `aol.com fastmail.com gmail.com googlemail.com hey.com hotmail.com icloud.com live.com mac.com mail.com me.com msn.com
  outlook.com pm.me proton.me protonmail.com rocketmail.com runbox.com tuta.com tuta.io tutamail.com tutanota.com
  tutanota.de mailfence.com yahoo.com ymail.com yandex.com yandex.ru zoho.com zohomail.eu mail.ru
  arcor.de ewe.net ewetel.net freenet.de gmx.com gmx.de gmx.net googlemail.de hotmail.de kabelmail.de live.de mailbox.org
  netcologne.de online.de osnanet.de outlook.de posteo.de posteo.net t-online.de unitybox.de vodafone.de vodafonemail.de
  web.de yahoo.de
  a1.net aon.at chello.at gmx.at hotmail.at inode.at kabsi.at liwest.at outlook.at tele2.at yahoo.at
  bluemail.ch bluewin.ch gmx.ch hispeed.ch hotmail.ch outlook.ch quickline.ch sunrise.ch
  chello.hu citromail.hu digikabel.hu fibermail.hu freemail.hu hdsnet.hu hotmail.hu indamail.hu invitel.hu mailbox.hu
  outlook.hu t-email.hu t-online.hu tvn.hu upcmail.hu vipmail.hu vnet.hu zmail.hu
  bredband.net broadpark.no c2i.net frisurf.no getmail.no hotmail.no live.no lyse.net online.no outlook.no start.no
  yahoo.no
  absamail.co.za iafrica.com lantic.net mweb.co.za mwebbiz.co.za telkomsa.net vodamail.co.za webmail.co.za yahoo.co.za
  btinternet.com googlemail.co.uk hotmail.co.uk live.co.uk sky.com talktalk.net virginmedia.com yahoo.co.uk
  free.fr hotmail.fr laposte.net libero.it orange.fr sfr.fr wanadoo.fr yahoo.fr virgilio.it
  centrum.cz email.cz seznam.cz azet.sk centrum.sk post.sk zoznam.sk interia.pl o2.pl onet.pl wp.pl
  net.hr siol.net abv.bg yahoo.ro home.nl kpnmail.nl ziggo.nl skynet.be telenet.be telia.com mail.dk elisanet.fi`.split(
    /\s+/,
  ),
);

/** Says whether the domain belongs to a well-known provider of mailboxes for everybody. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain);
}
