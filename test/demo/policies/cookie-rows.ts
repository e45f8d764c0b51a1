/* The 81 rows of the notice of 2022 in its order, and what has become of each. Providers are parties of their policy. */
const table = `
row | name then                            | lifetime then | provider then   | service now      | name now                             | lifetime now  | provider now
1   | uc_settings                          | until-cleared | usercentrics    | privacy-center   | privacy-center.teilehafen            | until-cleared | controller
2   | uc_user_interaction                  | until-cleared | usercentrics    | privacy-center   | privacy-center.teilehafen            | until-cleared | controller
3   | uc_ui_version                        | until-cleared | usercentrics    | privacy-center   | privacy-center.teilehafen            | until-cleared | controller
4   | uc_cross_domain_data                 | until-cleared | usercentrics    | privacy-center   | privacy-center.teilehafen            | P1Y           | controller
5   | ga                                   | P6M           | google-us       | google-analytics | _ga                                  | P6M           | google-ireland
6   | gid                                  | P1D           | google-us       | google-analytics | _gid                                 | P1D           | google-ireland
7   | gcl_au                               | P3M           | google-us       | google-analytics | _gcl_au                              | P3M           | google-ireland
8   | gat_UA                               | PT1M          | google-us       | google-analytics | _gat*                                | PT1M          | google-ireland
9   | IDE, ANID                            | P6M           | google-us       | google-analytics | IDE + ANID                           | P6M           | google-ireland
10  | NID                                  | P6M           | google-us       | google-analytics | NID                                  | P6M           | google-ireland
11  | Cookies mit SID Endung               | P6M           | google-us       | google-analytics | *SID                                 | P6M           | google-ireland
12  | amplitude_id                         | P6M           | amplitude       | amplitude        | amplitude_id*                        | P6M           | amplitude
13  | amplitude_idundefined                | session       | amplitude       | amplitude        | amplitude_idundefined*               | until-cleared | amplitude
14  | amplitude_unsent_identify            | until-cleared | amplitude       | amplitude        | amplitude_unsent_identify*           | until-cleared | amplitude
15  | amplitude_unsent                     | until-cleared | amplitude       | amplitude        | amplitude_unsent*                    | until-cleared | amplitude
16  | JSESSIONID                           | session       | newrelic        | newrelic         | JSESSIONID                           | session       | newrelic
17  | NREUM                                | session       | newrelic        | newrelic         | NREUM                                | session       | newrelic
18  | ajs_user_id                          | P6M           | segment         | segment          | ajs_user_id                          | P6M           | segment
19  | ajs_anonymous_id                     | P6M           | segment         | segment          | ajs_anonymous_id                     | P6M           | segment
20  | ga                                   | P6M           | google-us       | google-maps      | _ga                                  | P6M           | google-ireland
21  | gid                                  | P1D           | google-us       | google-maps      | _gid                                 | P1D           | google-ireland
22  | gcl_au                               | P3M           | google-us       | google-maps      | _gcl_au                              | P3M           | google-ireland
23  | gat_UA                               | PT1M          | google-us       | google-maps      | _gat*                                | PT1M          | google-ireland
24  | IDE, ANID                            | P6M           | google-us       | google-maps      | IDE + ANID                           | P6M           | google-ireland
25  | NID                                  | P6M           | google-us       | google-maps      | NID                                  | P6M           | google-ireland
26  | Cookies mit SID Endung               | P6M           | google-us       | google-maps      | *SID                                 | P6M           | google-ireland
27  | yt-remote-device-id                  | until-cleared | youtube         | youtube          | yt-remote-device-id                  | until-cleared | google-ireland
28  | yt-remote-connected-devices          | until-cleared | youtube         | youtube          | yt-remote-connected-devices          | until-cleared | google-ireland
29  | ytidb::LAST_RESULT_ENTRY_KEY         | until-cleared | youtube         | youtube          | ytidb::LAST_RESULT_ENTRY_KEY         | until-cleared | google-ireland
30  | yt-remote-session-app                | until-cleared | youtube         | youtube          | yt-remote-session-app                | until-cleared | google-ireland
31  | yt-remote-cast-installed             | until-cleared | youtube         | youtube          | yt-remote-cast-installed             | until-cleared | google-ireland
32  | yt-remote-session-name               | until-cleared | youtube         | youtube          | yt-remote-session-name               | until-cleared | google-ireland
33  | yt-remote-cast-available             | until-cleared | youtube         | youtube          | yt-remote-cast-available             | until-cleared | google-ireland
34  | yt-remote-fast-check-period          | until-cleared | youtube         | youtube          | yt-remote-fast-check-period          | until-cleared | google-ireland
35  | VISITOR_INFO1_LIVE                   | P6M           | youtube         | youtube          | VISITOR_INFO1_LIVE                   | P6M           | google-ireland
36  | YSC                                  | session       | youtube         | youtube          | YSC                                  | session       | google-ireland
37  | ga                                   | P6M           | google-us       | google-ads       | _ga                                  | P6M           | google-ireland
38  | gid                                  | P1D           | google-us       | google-ads       | _gid                                 | P1D           | google-ireland
39  | gcl_au                               | P3M           | google-us       | google-ads       | _gcl_au                              | P3M           | google-ireland
40  | gat_UA                               | PT1M          | google-us       | google-ads       | _gat*                                | PT1M          | google-ireland
41  | IDE, ANID                            | P6M           | google-us       | google-ads       | IDE + ANID                           | P6M           | google-ireland
42  | NID                                  | P6M           | google-us       | google-ads       | NID                                  | P6M           | google-ireland
43  | Cookies mit SID Endung               | P6M           | google-us       | google-ads       | *SID                                 | P6M           | google-ireland
44  | ac_enable_tracking                   | P1M           | active-campaign | activecampaign   | ac_enable_tracking                   | P1M           | activecampaign
45  | prism_*                              | P1M           | active-campaign | activecampaign   | prism_*                              | P1M           | activecampaign
46  | HMACCOUNT_BFESS                      | until-cleared | amplitude       | baidu-ads        | HMACCOUNT_BFESS                      | until-cleared | baidu
47  | Hm_lvt                               | P6M           | baidu           | baidu-ads        | Hm_lvt*                              | P6M           | baidu
48  | Hm_lpvt                              | session       | baidu           | baidu-ads        | Hm_lpvt*                             | session       | baidu
49  | _uetsid                              | P1D           | bing            | microsoft-ads    | _uetsid                              | P1D           | microsoft-ireland
50  | _uetvid                              | P6M           | bing            | microsoft-ads    | _uetvid                              | P6M           | microsoft-ireland
51  | _uetvid_exp                          | until-cleared | bing            | microsoft-ads    | _uetvid_exp                          | until-cleared | microsoft-ireland
52  | _uetsid_exp                          | until-cleared | bing            | microsoft-ads    | _uetsid_exp                          | until-cleared | microsoft-ireland
53  | MUID                                 | P6M           | bing            | microsoft-ads    | MUID                                 | P6M           | microsoft-ireland
54  | _fbp                                 | P3M           | facebook        | meta-pixel       | _fbp                                 | P3M           | meta-ireland
55  | bcookie                              | P6M           | linkedin        | linkedin-insight | bcookie                              | P6M           | linkedin-ireland
56  | li_gc                                | P6M           | linkedin        | linkedin-insight | li_gc                                | P6M           | linkedin-ireland
57  | lang                                 | session       | linkedin        | linkedin-insight | lang                                 | session       | linkedin-ireland
58  | lidc                                 | P1D           | linkedin        | linkedin-insight | lidc                                 | P1D           | linkedin-ireland
59  | AnalyticsSyncHistory                 | P1D           | linkedin        | linkedin-insight | AnalyticsSyncHistory                 | P1D           | linkedin-ireland
60  | UserMatchHistory                     | P1D           | linkein         | linkedin-insight | UserMatchHistory                     | P1D           | linkedin-ireland
61  | _calendly_session                    | P3W           | calendly        | calendly         | _calendly_session                    | P3W           | calendly
62  | OptanonConsent                       | P6M           | calendly        | calendly         | OptanonConsent                       | P6M           | calendly
63  | OptanonAlertBoxClosed                | P6M           | calendly        | calendly         | OptanonAlertBoxClosed                | P6M           | calendly
64  | optimizelyEndUserId                  | P6M           | calendly        | calendly         | optimizelyEndUserId                  | P6M           | optimizely
65  | optimizely_data$$pending_events      | until-cleared | calendly        | calendly         | optimizely_data$$*pending_events     | until-cleared | optimizely
66  | optimizely_data$$ layer_states       | until-cleared | calendly        | calendly         | optimizely_data$$*layer_states       | until-cleared | optimizely
67  | optimizely_data$$ visitor_profile    | until-cleared | calendly        | calendly         | optimizely_data$$*visitor_profile    | until-cleared | optimizely
68  | optimizely_data$$ variation_map      | until-cleared | calendly        | calendly         | optimizely_data$$*variation_map      | until-cleared | optimizely
69  | optimizely_data$$ tracker_optimizely | until-cleared | calendly        | calendly         | optimizely_data$$*tracker_optimizely | until-cleared | optimizely
70  | optimizely_data$$ session_state      | until-cleared | calendly        | calendly         | optimizely_data$$*session_state      | until-cleared | optimizely
71  | optimizely_data$$ event_queue        | until-cleared | calendly        | calendly         | optimizely_data$$*event_queue        | until-cleared | optimizely
72  | __stripe_mid                         | P1Y           | stripe          | stripe           | __stripe_mid                         | P1Y           | stripe-europe
73  | __stripe_sid                         | PT30M         | stripe          | stripe           | __stripe_sid                         | PT30M         | stripe-europe
74  | m                                    | P2Y           | stripe          | stripe           | m                                    | P2Y           | stripe-europe
75  | ga                                   | P6M           | google-us       | google-meet      | _ga                                  | P6M           | google-ireland
76  | gid                                  | P1D           | google-us       | google-meet      | _gid                                 | P1D           | google-ireland
77  | gcl_au                               | P3M           | google-us       | google-meet      | _gcl_au                              | P3M           | google-ireland
78  | gat_UA                               | PT1M          | google-us       | google-meet      | _gat*                                | PT1M          | google-ireland
79  | IDE, ANID                            | P6M           | google-us       | google-meet      | IDE + ANID                           | P6M           | google-ireland
80  | NID                                  | P6M           | google-us       | google-meet      | NID                                  | P6M           | google-ireland
81  | Cookies mit SID Endung               | P6M           | google-us       | google-meet      | *SID                                 | P6M           | google-ireland
`;

/** What one item is called, how long it lives and who is behind it. */
export interface Row {
  readonly names: readonly string[];
  readonly lifetime: string;
  readonly provider: string;
}

/** One row then and now. */
export interface CookieRow {
  readonly row: number;
  readonly then: Row;
  readonly now: Row & { readonly service: string };
}

/** The rows as the table above names them. */
export const cookieRows: readonly CookieRow[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [row, name, lifetime, provider, service, namesNow, lifetimeNow, providerNow] = line
      .split(' | ')
      .map((cell) => cell.trim()) as [string, string, string, string, string, string, string, string];
    return {
      row: Number(row),
      then: { names: [name], lifetime, provider },
      now: { service, names: namesNow.split(' + '), lifetime: lifetimeNow, provider: providerNow },
    };
  });
