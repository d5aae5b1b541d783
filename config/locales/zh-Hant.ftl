language-name = 繁體中文

## Labels

topic-internet = 網路
topic-hashrate = 算力
topic-power = 電力
topic-regulation = 法規
topic-unrest = 動亂
topic-operations = 礦場
topic-hardware = 礦機
topic-business = 企業
topic-also-internet = 網際網路, 斷網, 連網
topic-also-hashrate = 全網算力, 雜湊率
topic-also-power = 停電, 限電, 用電, 能源
topic-also-regulation = 監管, 法律, 政策
topic-also-unrest = 動盪, 抗議, 騷亂, 暴動
topic-also-operations = 礦池, 機房
topic-also-hardware = 硬體, 設備
topic-also-business = 公司, 礦企
topic-about-internet = 斷網、限速或恢復：全國、某個地區或某家電信業者
topic-about-hashrate = 全網算力明顯變動，或有大量算力斷線
topic-about-power = 停電、限電、抑低用電，以及影響礦工的電價
topic-about-regulation = 禁令、執照、稅、查扣，以及何時生效
topic-about-unrest = 礦工所在地的抗議、緊急狀態與衝突
topic-about-operations = 礦場與礦池：火災、水災、故障、搬遷
topic-about-hardware = 礦機：召回、韌體、缺貨、通關
topic-about-business = 企業：破產、大量拋售、礦企併購

severity-1 = 一般
severity-2 = 重要
severity-3 = 緊急
filter-severity-2 = 重要以上
filter-severity-3 = 僅緊急
filter-silent = 靜音傳送
filter-role = 提及 { $role }
subscribe-lesser = 警報會傳到這裡，但沒有圖表，或無法引用先前的訊息：缺少 { $missing }。

dimension-internet = 網路
dimension-power = 電力
dimension-regulation = 法規
dimension-unrest = 動亂

state-internet-down = 中斷
state-internet-degraded = 不穩
state-internet-restored = 已恢復
state-power-cut = 停電
state-power-curtailed = 限電
state-power-strained = 供電吃緊
state-power-restored = 已恢復
state-regulation-banned = 禁止挖礦
state-regulation-restricted = 限制挖礦
state-regulation-proposed = 研擬新規
state-regulation-eased = 放寬
state-regulation-dropped = 提案未通過
state-unrest-active = 持續中
state-unrest-calming = 趨緩
state-unknown = 不明
headline-internet-down = { $again ->
    [yes] 再度斷網
   *[no] 斷網
}
headline-internet-degraded = { $again ->
    [yes] 網路再度不穩
   *[no] 網路不穩
}
headline-internet-restored = { $partial ->
    [yes] 網路部分或暫時恢復
   *[no] 網路已恢復
}
headline-power-cut = { $again ->
    [yes] 再度停電
   *[no] 停電
}
headline-power-curtailed = { $again ->
    [yes] 再度限電
   *[no] 限電
}
headline-power-strained = { $again ->
    [yes] 供電再度吃緊
   *[no] 供電吃緊
}
headline-power-restored = { $partial ->
    [yes] 部分或暫時復電
   *[no] 已復電
}
headline-regulation-banned = { $again ->
    [yes] 再度禁止挖礦
   *[no] 禁止挖礦
}
headline-regulation-restricted = { $again ->
    [yes] 再度限制挖礦
   *[no] 限制挖礦
}
headline-regulation-proposed = 研擬新規
headline-regulation-eased = 法規放寬
headline-regulation-dropped = 提案未通過
headline-unrest-active = { $again ->
    [yes] 再度動亂
   *[no] 動亂
}
headline-unrest-calming = 局勢趨緩
state-partial = { $state }（部分或暫時）
state-again = 再度{ $state }
state-partly-back = { $state }，部分恢復
state-stale = { $state }，近期無消息
state-conflicting = { $state }，各方說法不一
dimension-state = { $dimension }：{ $state }

state-level = { $state }，{ $level }
level-ordinary = 正常水準的 { $value }%
level-change = { $value }%
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = 容量的 { $value }%

## Times, counts, small words

duration-minutes = { $minutes } 分鐘
duration-under-a-day = 不到一天
duration-hours = { $hours } 小時
duration-hours-minutes = { $hours } 小時 { $minutes } 分鐘
duration-days = { $days } 天
duration-days-hours = { $days } 天 { $hours } 小時
age-now = 剛剛
age-ago = { $duration }前
never = 從未
off = 關閉
on = 開啟
page = 第 { $page } 頁，共 { $pages } 頁
and-more = 另有 { $count } 個
all-of-them = 全部
quoted = 「{ $word }」
publishers = { $count } 家媒體

## Alerts

reason-updated = 更新
reason-resolved = 已解除
reason-corrected = 已更正
reason-in-force = 今天起
reason-ended = 已到期
reason-reminder = 明天起
severity-was = { $now }（原為{ $was }）
title-corrected = { $dimension }：媒體撤回報導
title-unconfirmed = { $dimension }：據稱已結束，未證實
title-denied = { $state }，遭否認
title-announced = { $at } 宣布
measured-against = { $source } 顯示{ $what }（{ $at }）
title-after = { $title }，歷時 { $duration }
doubted = 未證實：覆核時沒有在報導中找到上述全部內容。
publisher-unconfirmed = { $count ->
    [0] 尚無媒體報導，未證實
   *[other] 僅一家媒體，未證實
}
publisher-one = 僅一家媒體{ $cited ->
    [none] {""}
   *[other] ，引述 { $cited }
}
measured-level = { $source }：{ $region }為正常水準的 { $value }%{ $since ->
    [unknown] {""}
   *[other] ，自 { $since } 起
}{ $reports ->
    [0] ，尚無報導
   *[other] {""}
}
measured-headline = { $source }：{ $region }，{ $said }{ $reports ->
    [0] ；尚無報導
   *[other] {""}
}
measured-line = 自 { $since } 起 · { $source } 監測{ $evidence ->
    [none] {""}
   *[other] ：{ $evidence }
}
over-below = 已於 { $at } 結束，請看下方訊息。
late-note = 遲到的消息：這是{ $age }的事，當時沒能送達。
unmuted-note = 先前靜音中：這是{ $age }的消息。
late-incident = 目前：{ $region }，{ $dimension }：{ $state }，截至 { $at }。
late-story = 目前：{ $headline }（{ $at }）。
digest-budget = 另有 { $count } 則警報，合併傳送
digest-quiet-hours = 勿擾時段內的 { $count } 則警報
digest-first-sight = { $count ->
    [1] Hashwire 開始監看前就已發生
   *[other] Hashwire 開始監看前就已發生：{ $count } 則
}
rate-headline-slide = { $source }：近一週算力較近六週最高週 { $percent }%，目前 { $value } EH/s
rate-headline-blocks = { $source }：近 { $hours } 小時出塊數較本週算力應有的 { $percent }%，{ $sigmas } σ
rate-headline-recovered = { $source }：算力回升，3 日均值 { $value } EH/s，較下跌前 { $percent }%
drop-pools = 出塊明顯變少的礦池：{ $pools }
rate-headline-drop = { $source }：{ $hours } 小時內算力較趨勢 { $percent }%，{ $sigmas } σ，不是隨機波動
dead-title = 有消息來源沒有回應
silent-title = 有消息來源在線但沒有更新
silent-text = 連得上，但內容已清空，或太久沒更新：{ $feeds }。只有它們報導的消息會漏掉。
dead-text = 24 小時沒有回應：{ $feeds }。只有它們報導的消息會漏掉。
machine-translated = （機器翻譯，點連結看原文）
signal-fails-title = 監測數據異常
signal-fails-text = { $signals } 同時在太多國家讀數歸零，應是它本身故障。恢復前不採計。
blind-title = 所有消息來源都沒有回應
blind-text = 來源恢復之前，沒有警報不等於沒事。恢復後 Hashwire 會通知。
back-title = 消息來源已恢復
back-text = { $known ->
    [0] 消息來源已恢復。這段期間發生的事隨後補上。
   *[other] 消息來源已恢復，中斷了 { $lasted }。這段期間發生的事隨後補上。
}
notice-forbidden-title = 我沒辦法發訊息
notice-forbidden = 我沒辦法在{ $place }發訊息：{ $named ->
    [0] 沒有發言權限。
   *[other] 缺少以下權限：{ $permissions }。
}授權後會自動恢復。期間不會漏掉任何內容（{ $waiting } 則警報等待傳送）。
notice-rejected-title = 一則警報遭拒收
notice-rejected = 要傳到{ $place }的一則警報沒能送出，不再重試{ $why ->
    [none] 。
   *[other] ：{ $why }。
}其他警報照常傳送。用 /why 加連結，或用 /latest，可以看到內容。
notice-gone-title = 頻道已無法使用
place-chat = 這個聊天室
place-topic = 話題 { $topic }
place-elsewhere = 你訂閱的聊天室
notice-gone = 我已進不了{ $place }：它不存在了，或我被移除，所以那裡的訂閱已關閉。如果恢復了，請在那裡輸入 /subscribe。

## Buttons

button-answered-aside = 已在私訊回覆。
error-outdated-button = 這個按鈕來自舊版本，已經失效。輸入 { $command } 看看現在能用什麼。
inline-open = 問 Hashwire
inline-none = 沒有這個地方：問問 Hashwire 知道什麼
button-nothing-new = 沒有新消息。
button-nothing-new-since = { $at } 之後沒有新消息。
button-again = 再試一次
button-forget = 全部刪除
button-help = 說明
button-mute = 靜音 24 小時
button-mutes = 靜音清單
button-refresh = 重新整理
button-sources = 消息來源
button-status = 狀態
button-subscribe = 在此訂閱
button-subscriptions = 所有訂閱
button-window = 圖表：{ $window }
button-undo = 復原
button-undo-number = 復原 { $number }
button-undo-named = 復原「{ $name }」
button-feedback = 所有回饋
button-unmute = 解除靜音
button-unmute-number = 解除靜音 { $number }
button-unmute-named = 解除靜音：{ $name }
button-unsubscribe = 取消訂閱 { $number }
button-why = 為什麼
button-why-number = 原因 { $number }
button-wrong = 有誤

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }：{ $state }
status-stale-title = { $region } · 最後已知：{ $state }，近期無消息
status-unknown-title = { $region } · 沒有消息
status-unstated-title = { $region } · 有報導，但沒有明確說法
status-nothing = 過去 { $days } 天沒有這裡的消息。這不等於「一切正常」{ $sources ->
    [0] 。
    [1] ：{ $covering ->
        [0] 我們唯一的消息來源這段期間沒有寫過這裡。
       *[other] 我們唯一的消息來源這段期間寫過這裡。
    }
   *[other] ：{ $sources } 個消息來源中，這段期間有 { $covering } 個寫過這裡。
}
status-unstated = 以下報導沒有明確提到這裡的網路、電力、法規或動亂。這不等於「一切正常」。
status-parts = 各地：{ $parts }
status-as-of = 截至 { $at }
status-everywhere-title = { $count } 個地區有狀況
status-quiet-title = 目前沒有已知的緊急狀況
status-quiet = 過去 { $days } 天，沒有消息來源報導仍在持續的事。這只代表已知情況，不代表一切正常。用 /sources 看哪些來源在線。
dimension-no-reports = { $days } 天內沒有消息
dimension-unstated = 沒有明確說法，但有 { $count } 則報導提到，最新一則 { $age }
dimension-began = 自 { $since } 起
dimension-state-since = { $state }，自 { $since } 起
dimension-since = 自 { $since } 起（{ $duration }）
dimension-when = { $since }（{ $duration }前）
measured-ordinary = 無異常
dimension-inherited = { $country }全境
basis-reported = { $count ->
    [1] 僅一家媒體，未證實，{ $age }
   *[other] { $count } 家媒體，最新 { $age }
}
basis-ended = 僅一家媒體，{ $age }
basis-agree = { $count ->
    [1] 一家媒體，{ $age }，監測數據相符
   *[other] { $count } 家媒體，最新 { $age }，監測數據相符
}
basis-measured = 依監測數據，近期無報導
basis-worse = 依監測數據，比報導更嚴重
basis-stale = 最後消息：{ $age }
told-reported = 據報導
told-before = 在此之前
told-denied = 否認
told-also = 另有
told-over = 已結束
trouble-announced = 已宣布：{ $state }
trouble-from = { $since } 起
until-date = 至 { $until }
ended-by-term = 已於 { $until } 到期
daily = 每天
ended-measured = 依監測數據，{ $since } 至 { $until }
daily-from = 每天 { $from } 起（UTC）
daily-hours = 每天 { $from }-{ $until }（UTC）
where-part = 部分地區
where-share = 約 { $percent }%
where-regions = { $regions }
who-mobile = 僅行動網路
who-fixed = 僅固網
who-provider = 一家業者
who-miners = 礦工
who-industry = 工業
who-households = 住宅
basis-unconfirmed-end = 一家媒體稱已結束，未證實
dimension-nothing-now = 目前情況不明，最後消息：{ $age }
told-measured = 監測
claim = { $count ->
    [1] { $what }（{ $first }，{ $at }）
   *[other] { $what }（{ $count } 家媒體，最新 { $first }，{ $at }）
}
claim-cited = { $count ->
    [1] { $what }（{ $cited }，{ $first } 轉述，{ $at }）
   *[other] { $what }（{ $cited }，{ $count } 家媒體轉述，最新 { $first }，{ $at }）
}
measured-normal = { $source } 正常水準的 { $value }%{ $detail ->
    [none] {""}
   *[other] ：{ $detail }
}（{ $at }）
measured-alone = { $source } 僅一項指標偏低，其餘正常：{ $detail }（{ $at }）
measured-state = { $source } { $what }（{ $at }）
measured-detail = { $source } { $what }：{ $detail }（{ $at }）
measured-pending = { $source }：查詢中，馬上有結果
measured-not-covered = { $source } 不監測這個地區
measured-silent = { $source }：自 { $since } 起沒有回應
data-from = 資料：{ $sources }
field-farm = 你的礦場
farm-report = { $farm } 回報：{ $said } · 自 { $since } 起{ $isOver ->
    [yes] ，已於 { $until } 結束
   *[no] （{ $age }）
}
field-hash-rate = 算力
field-share = 占比
field-reports = 報導
field-difficulty = 難度
field-adjustment = 下次難度調整
hash-rate-line = { $value } EH/s ± { $sigma }%，截至 { $at } 的 { $hours } 小時（{ $source }）
hash-rate-second = { $source } 同日：{ $value } EH/s（{ $difference }%）
hash-rate-not-comparable = { $source } 同日：{ $value } EH/s，算法不同，無法比較
hash-rate-against-yesterday = 較前一天 { $percent }%（{ $sigmas } σ）
hash-rate-against-last-week = 較前一週 { $percent }%（{ $sigmas } σ）
hash-rate-against-record = 較截至 { $at } 的歷史最高週 { $percent }%（{ $sigmas } σ）
hash-rate-week = 7 日均值 { $value } EH/s ± { $sigma }%
hash-rate-not-visible = 還看不出影響：這 { $hours } 小時早於事發
hash-rate-change = 較趨勢 { $percent }%，{ $sigmas } σ
hash-rate-reported = 據報導：「{ $sentence }」（{ $source }，{ $at }）
hash-rate-noise = 正常波動範圍內
hash-rate-unknown = 不明：沒有來源提供近幾天的算力
hash-rate-meaning = 出塊是隨機的，任何估算都有誤差：3 σ 以上的變化才有意義。
difficulty = { $value } T（{ $source }），對應 { $implied } EH/s
adjustment = 預計 { $percent }%，約 { $at }
epoch-passed = 本週期已過 { $percent }%
share-line = { $percent }%（{ $source }，{ $month }）
share-old = 資料太舊，無法判斷今天受影響的算力
share-exposed = {" "}→ { $least }-{ $most } EH/s 可能受影響
history-title = { $region } · 歷史紀錄
history-none = 這裡沒有已知事件。這不等於「什麼都沒發生」：我們只看得到消息來源報導的內容。
history-open = 事件，已持續 { $duration }
history-earlier = 更早的 { $count } 次變化未列出
history-lasted = { $state }，持續 { $duration }
history-lasting = { $state }，已持續 { $duration }
history-closed = 事件，歷時 { $duration }

## Why, test

field-title = 標題
field-lead = 首段
field-body = 內文
matched = 符合：{ $parts }
matched-part = { $claim }（「{ $quote }」，{ $where }）
matched-nothing = 沒有符合的內容。
claim-relevant = 與礦工有關
claim-not-relevant = 與礦工無關
claim-doubted = 覆核未能證實
claim-refuted = 覆核認為不成立
why-told = 已在這裡通知
why-not-told = 沒有在這裡通知
why-irrelevant = 沒有通知任何人：與可能讓礦工停機的事無關。
why-nobody = 這裡沒有訂閱涵蓋它。用 /subscriptions 看訂了什麼。
why-about = { $name }：這裡收到了什麼、為什麼
why-about-none = 過去 { $days } 天，消息來源沒有相關報導，所以沒有可推送的。這不等於什麼都沒發生。
why-story = 有 { $count } 家媒體報導：{ $publishers }
verdict-sent = { $filter } · 已於 { $at } 通知：{ $reason }
verdict-waiting = { $filter } · 自 { $at } 起等待中：{ $reason }
verdict-stopped = { $filter } · { $at } 攔下：{ $reason }
verdict-would-tell = { $filter } · 會通知：{ $reason }
verdict-would-stop = { $filter } · 不會通知：{ $reason }
because-taught = 管理員曾把類似的消息標為有誤。
lesson = { $words ->
    [none] 這則警報於 { $at } 在這裡被標為「{ $kind }」。
   *[other] 類似「{ $headline }」，那則於 { $at } 在這裡被標為「{ $kind }」。共同點：{ $words }。
}用 /feedback 復原。
because-muted = 「{ $name }」在這裡已靜音。用 /unmute 恢復。
because-severity = 等級低於訂閱的要求。
because-no-region = 與你訂閱的地區都無關。
because-regions = 地區不符。
because-topics = 主題不符。
because-excluded-regions = 只發生在已排除的地區。
because-excluded-topics = 只涉及已排除的主題。
because-before-subscription = 在這個訂閱開始之前就已通知。
because-words = 沒有出現任何指定的字詞。
because-excluded-words = 出現了已排除的字詞。
because-closed = 訂閱已關閉。
because-nothing-new = 沒有新內容。
because-merged = 已併入另一則訊息。
because-never-told-here = 它所補充的那則沒有在這裡通知過。
because-told-in-a-digest = 已在彙整中通知過。
because-cannot-edit = 只是多了一家媒體，而這裡不能編輯已傳的訊息。
because-quiet-hours = 正值勿擾時段，結束後隨彙整傳送。
because-budget = 同時警報太多，隨下一次彙整傳送。
because-digest = 在彙整中。
because-first = 這件事的第一則報導。
because-escalated = 變得更嚴重。
because-updated = 有新進展。
because-resolved = 已結束。
because-corrected = 媒體更正了報導。
because-publisher = 又有一家媒體報導。
because-in-force = 先前宣布的措施已開始。
because-ended = 期限已到。
because-reminder = 明天開始。
because-retold = 只是回顧舊事。
because-over-before-told = 還沒通知就已結束。
because-rate-limited = 平台要求稍候。
because-unavailable = 連不上平台，會再重試。
because-rejected = 平台拒收這則訊息。
because-rejected-why = 遭永久拒收：{ $why }。
because-could-not-be-made = 訊息沒能產生，是我的錯。
because-forbidden = 沒有發言權限。
because-gone = 頻道或聊天室已不存在。
because-not-relevant = 與可能讓礦工停機的事無關。
because-already-known = Hashwire 開始監看前就已發生，會合併成一則彙整。
because-first-sight = 來源是新加的：舊內容中，只通知 3 小時內的緊急消息。
because-undated = 沒有日期，不能當作新消息。
because-too-old = 第一次看到時已超過 48 小時。
because-unsubscribed = 送出之前訂閱已取消。
because-expired = 已超過保存期限。
because-could-not-be-sent = 沒能送出，會再重試。
because-on-its-way = 傳送中。
because-moved = 聊天室已搬移。
test-relevant = 會發出警報
test-irrelevant = 不會發出警報

## Commands: descriptions (at most 100 characters)

command-start = Hashwire 能做什麼、一個例子和下一步
command-status = 某地區的已知情況，附來源與時間；不填地區則看全球
command-latest = 最新報導，可依地區或主題篩選
command-subscribe = 在這裡接收警報：地區、主題、關鍵字、最低等級
command-unsubscribe = 取消訂閱
command-subscriptions = 這裡訂了什麼，會傳到哪裡
command-mute = 暫時靜音某個主題、地區、字詞或媒體
command-unmute = 解除靜音
command-mutes = 這裡靜音了什麼，到什麼時候
command-why = 為什麼這裡通知了或沒有通知某則消息
command-wrong = 指出警報哪裡有誤，之後類似消息在這裡比照處理
command-feedback = 這裡標過哪些有誤，如何復原
command-test = 一段文字或網頁會符合什麼，會通知這裡的誰
command-history = 某地區發生過什麼：每次變化、來源、持續多久
command-hashrate = 全網算力與其誤差
command-topics = 有哪些主題
command-regions = 地名怎麼寫，哪些地方有狀況
command-sources = 哪些來源在線，哪些失敗，從何時起
command-settings = { $platform ->
    [discord] 語言、時區、勿擾時段與要提及的身分組；討論串
    [telegram] 語言、時區與勿擾時段；釘選、主題標籤、連結預覽
   *[other] 語言、時區與勿擾時段
}
command-help = 所有指令，或單一指令的選項與例子
command-forget = 刪除此{ $place ->
    [server] 伺服器
   *[other] 聊天室
}保存的所有資料
command-replay = 像頻道當時看到的那樣，重播一次事件

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = 開始
name-status = 狀態
name-latest = 最新
name-subscribe = 訂閱
name-unsubscribe = 取消訂閱
name-subscriptions = 訂閱清單
name-mute = 靜音
name-unmute = 解除靜音
name-mutes = 靜音清單
name-why = 為什麼
name-wrong = 有誤
name-feedback = 回饋
name-test = 測試
name-history = 歷史
name-hashrate = 算力
name-topics = 主題
name-regions = 地區
name-sources = 消息來源
name-settings = 設定
name-help = 說明
name-forget = 清除資料

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = 地區
option-name-window = 時間範圍
option-name-about = 關於
option-name-page = 頁碼
option-name-regions = 地區
option-name-topics = 主題
option-name-words = 字詞
option-name-severity = 等級
option-name-channel = 頻道
option-name-role = 身分組
option-name-silent = 無提示音
option-name-which = 哪個
option-name-what = 內容
option-name-duration = 時長
option-name-except-critical = 緊急除外
option-name-link = 連結
option-name-undo = 復原
option-name-text = 文字
option-name-country = 國家
option-name-language = 語言
option-name-time-zone = 時區
option-name-quiet-hours = 勿擾時段
option-name-mention-from = 提及等級
option-name-operator = 操作身分組
option-name-threads = 討論串
option-name-command = 指令
option-name-confirm = 確認
option-name-digest = 彙整
option-name-sound = 音效
option-name-length = 長度
option-name-feed = 訂閱來源
option-name-all = 全部
option-name-file = 檔案

## Options and examples

option-status-region = 國家、省或州，任何語言都可以；不填則看全球
option-latest-about = 一個地區、一個主題，或各一個，用逗號隔開
option-regions-country = 國家，列出它的各省各州
option-status-window = 圖表時間範圍：48h 或 30d
option-subscribe-regions = 國家、省、州，用逗號隔開，-名稱表示排除；不填則為全球
option-subscribe-topics = 主題，用逗號隔開，-名稱表示排除；不填則為全部
option-subscribe-words = 必須出現的字詞，詞組加 "引號"，-字詞表示排除，用逗號隔開
option-subscribe-severity = 最低等級：一般、重要或緊急
option-subscribe-channel = 警報傳到哪裡；不填則傳到這裡
option-subscribe-role = 這些警報要通知的身分組
option-subscribe-silent = 這些警報不發出提示音
option-unsubscribe-which = 哪個訂閱，或 "all"
option-mute-what = 主題、地區、字詞或媒體
option-mute-duration = 多久：1h30m、7d、一週、直到 18:00、今晚；不填則直到解除
option-mute-except-critical = 緊急警報照常通知
option-unmute-what = 恢復哪一項，或 "all"
option-why-link = 文章連結
option-wrong-link = 文章連結，或直接回覆那則警報
option-wrong-what = 與挖礦無關、地點有誤、狀態有誤、與先前重複或廣告
option-feedback-undo = 清單中的編號，或 "all"
option-test-text = 標題、一段文字或連結
option-history-region = 國家、省或州，任何語言都可以
option-settings-language = Hashwire 在這裡使用的語言
option-settings-time-zone = 城市或 UTC+8；時間顯示與勿擾時段都依此計算
option-settings-quiet-hours = 例如 22:00-07:00，期間只放行緊急警報；或 "off"
option-settings-role = 要提及的身分組
option-settings-mention-from = 從哪個等級起提及身分組；或 "off"
option-settings-channel = 只改這個頻道：自己的語言、時段、身分組和討論串
option-settings-operator = 這個身分組的成員可以按這裡的所有按鈕
option-settings-threads = 每個事件各開一個討論串
option-settings-pin = 釘選緊急警報，直到解除
option-settings-hashtags = 警報結尾加主題標籤，例如 #哈薩克 #網路
option-settings-preview = 顯示媒體網頁的預覽
option-page = 清單的第幾頁
option-help-command = 指令名稱
option-forget-confirm = 是，刪除
option-replay-recording = 重播的名稱

example-start = /start
example-status = /status 哈薩克
example-latest = /latest 哈薩克 電力
example-subscribe = /subscribe 哈薩克, 德州 電力 "浸沒式冷卻" -詐騙 重要
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute 法規 7d except_critical
example-unmute = /unmute 法規
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong 廣告 https://example.org/article
example-feedback = /feedback
example-test = /test 哈薩克限電，礦場被迫停機
example-history = /history 哈薩克
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions 哈薩克
example-sources = /sources
example-settings = /settings language:繁體中文 time_zone:Asia/Taipei quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 小時
choice-7d = 7 天
choice-30d = 30 天
choice-with-words = 僅含 { $words }
choice-without-words = 不含 { $words }
choice-forever = 直到解除

## Answers

about-bot = 哪個地區斷網、停電、出新法規，Hashwire 第一時間通知比特幣礦工，附來源與可信程度。點「開始」，或直接問：/status 哈薩克。加進群組或頻道，大家都收得到。
about-bot-short = 斷網、停電、新法規，第一時間通知比特幣礦工，附來源。
presence = { $sources ->
    [0] 沒有消息來源：都沒有回應
   *[other] { $sources } 個消息來源
}，{ $places ->
    [0] 沒有地區有狀況
   *[other] { $places } 個地區有狀況
}
start-title = Hashwire 盯緊一切可能讓礦機停擺的事
start-what = 某個地區的網路、電力或法規出問題時，它只通知一次：事實、來源與可信程度。更多媒體證實後會編輯原訊息，事情結束後會回覆原訊息。
start-example = 例如：「緊急 · 哈薩克 · 網路：哈薩克全國斷網，礦機斷線。NetBlocks 表示連網率降到正常水準的 5%。3 家媒體。」
start-next = 下一步：在這裡輸入 /subscribe 看有什麼可選，{ $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} 訂閱全部。/status { $platform ->
    [discord] region:哈薩克
   *[other] 哈薩克
} 馬上就能查。
note-every-topic = /{ $command } 會一次顯示某地的所有主題，包括{ $topics }。
note-unread = 看不懂、已略過：「{ $value }」。用 /help 看可以問什麼。
note-widened = 把「{ $value }」理解為{ $place }全境。
add-to-channel = 加到頻道
add-to-group = 加到群組
added-to = 我現在可以在那裡發訊息了。下面的按鈕對應那個聊天室。在這裡輸入指令時，先寫它的名稱：/subscribe { $chat } 哈薩克
chat-absent = 可能我不在 { $chat }，也可能你不是那裡的管理員。把我加進去並給發言權限，再試一次。
away-title = 我剛才離線
away = { $count ->
    [1] 這則是我離線時收到的，現在回覆已經太晚
   *[other] 這 { $count } 則是我離線時收到的，現在回覆已經太晚
}。還想知道的話，請再傳一次：
add-to-server = 把 Hashwire 加到伺服器
server-absent = 這個伺服器只加了指令：我能回答，但不能傳警報。請用這個連結加入我，再試一次。
note-ignored = /{ $command } 後面不用加東西，「{ $value }」沒有作用。
ask-words = 看懂的部分：{ $understood }。{ $words } 不是我認得的地名、主題或等級。{ $near ->
    [0] {""}
   *[other] 是指下面其中一個嗎？
}要當作警報必須包含的字詞嗎？加上引號就會直接這樣處理。
ask-words-alone = { $words } 不是我認得的地名、主題或等級。{ $near ->
    [0] {""}
   *[other] 是指下面其中一個嗎？
}當作關鍵字的話，只會收到包含它的內容。加上引號就會直接這樣處理。
ask-value = { $option } 要填什麼？用 /help { $command } 查看可以填的內容。
ask-option = /{ $command } 需要填這一項。例如：{ $example }
ask-choose = 按一個按鈕，或直接輸入：{ $example }
ask-which-told = 那則訊息裡有好幾件事。是哪一件？
subscribe-ask-title = 這裡要接收什麼？
subscribe-menu-regions = 多個地區
subscribe-menu-topics = 多個主題
subscribe-ask = 按一下就訂閱，之後還能再加。想縮小範圍，直接寫出來：{ $platform ->
    [discord] /subscribe regions:哈薩克 topics:電力 severity:重要
   *[other] /subscribe 哈薩克 電力 重要
}
subscribe-done = 訂閱成功
subscribe-where = 警報會傳到 { $where }。
webhook-signed = 請求以 { $secret } 簽章：請保密，程式驗證時要用（standardwebhooks.com）。要停止，用同一位址傳送 /unsubscribe。
subscriptions-webhooks = 警報也會送往 { $names }。/subscriptions 加上位址可查看是哪些。
subscribe-changed = 訂閱已修改
subscribe-known = 已經訂閱過了
subscribe-again-done = { $count } 個訂閱繼續生效
subscribe-again-left = { $count } 個仍然關閉：該傳的地方我還是發不了訊息。
button-subscribe-again = 恢復 { $count } 個訂閱
subscribe-missing-title = 我在那裡還不能發訊息
subscribe-missing = 缺少：{ $missing }。請授權給 Hashwire 後再試。目前還沒有訂閱。
subscribe-no-example = { $seen ->
    [0] 過去 { $days } 天沒有任何報導，也就沒有可通知的。
   *[other] 過去 { $days } 天沒有符合條件的內容。
}
subscribe-examples = { $count ->
    [1] 過去 { $days } 天會收到這則：
   *[other] 過去 { $days } 天會收到 { $count } 則，最新的有：
}
subscribe-missed = 略過 { $count } 則：{ $reason }
subscribe-next = 太多了？用 /mute 暫時靜音某個主題。緊急警報開頭就寫「緊急」。
filter-everything = 全部
filter-without = 不含 { $words }
ask-which-subscription = 哪一個？有好幾個。
unsubscribe-done = 已取消 { $count } 個訂閱
subscriptions-title = { $count } 個訂閱
subscriptions-none-title = 沒有訂閱
subscriptions-none = 這裡還沒有任何通知。用 /subscribe 開始：訂閱全部，或指定地區與主題。
subscription-here = 這裡
subscription-at = { $where }
subscription-paused = 已暫停，那裡缺少：{ $reason }
subscription-closed = 已關閉，頻道或聊天室已不存在
mute-done = 已靜音：{ $name }（{ $kind ->
    [topic-in] 地區內的主題
    [topic] 主題
    [region] 地區
    [word] 字詞
    [publisher] 媒體
   *[incident] 事件
}）
mute-kind-topic-in = 地區內的主題
mute-kind-topic = 主題
mute-kind-region = 地區
mute-kind-word = 字詞
mute-kind-publisher = 媒體
mute-kind-incident = 事件
this-incident = 這次事件
topic-in-region = { $region }的{ $topic }
mute-done-several = 已靜音：{ $names }
mute-silenced = { $of ->
    [0] 過去 { $days } 天，這裡的訂閱沒有收到任何內容，也就沒有可靜音的。
   *[other] 過去 { $days } 天，這裡訂閱的 { $of } 則報導中會靜音 { $count } 則。
}
mute-scope = 對整個{ $place ->
    [server] 伺服器
    [terminal] 終端機
   *[other] 聊天室
}生效，不影響其他地方。
mute-forever = 直到解除
mute-until = 至 { $until }
mute-except-critical = 緊急警報照常通知
mutes-title = { $count } 項靜音
mutes-none-title = 沒有靜音任何內容
mutes-none = 訂閱的警報都照常傳送。用 /mute 靜音某個主題、地區、字詞或媒體。
unmute-done = 已解除靜音：{ $names }
unmute-next = 從現在起照常通知。{ $following ->
    [0] {""}
   *[other] 靜音期間的 { $following } 則警報仍然有效，馬上補傳。
}
latest-title = 最新報導
latest-none-title = 沒有報導
latest-none = { $days } 天內沒有任何報導。這只是我們的來源所見，不代表什麼都沒發生。
topics-title = 主題
topics-next = { $platform ->
    [discord] 訂閱其中一個：/subscribe topics:電力。靜音：/mute what:電力 duration:7d。
   *[other] 訂閱其中一個：/subscribe 電力。靜音：/mute 電力 7d。
}
regions-title = { $count } 個國家和地區，{ $parts } 個省和州
regions-how = 地名可用任何語言或代碼：kazakhstan、哈薩克、kz、texas、us-tx。國家包含它的各省各州。
regions-busy = 以下地方有狀況：{ $regions }。請看 /status。
regions-next = { $platform ->
    [discord] /regions country:哈薩克
   *[other] /regions 哈薩克
} 會列出該國的各省各州。
regions-of = { $region }（{ $code }）與其各地
regions-no-parts = 只能整體查詢，沒有細分地區。
sources-title = { $sources } 個來源中 { $answering } 個在線
sources-last-good = 最後一次正常回應：{ $age }。
sources-no-answer = 還沒有來源回應。
sources-model = 模型：今天請求 { $requestsToday } 次，啟動以來讀入 { $inputTokens } 個 token、輸出 { $outputTokens } 個；改用媒體原句 { $fallbacks } 次。
sources-counts = { $failing ->
    [0] 全部正常
   *[other] { $failing } 個失敗
}{ $waiting ->
    [0] 。
   *[other] ；{ $waiting } 個尚未查詢。
}
source-failing = 失敗 { $failures } 次，最後一次正常回應：{ $last } · { $error }
source-dead = 視為失效：連續失敗 { $failures } 次，最後一次正常回應：{ $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = 沒有這個主機
fault-name-server = 網域名稱伺服器沒有回應
fault-refused = 連線遭拒
fault-broken-off = 連線中斷
fault-no-connection = 連線逾時
fault-no-route = 無法連到主機
fault-unreachable = 無法連線（{ $detail }）
fault-certificate-expired = 憑證已過期
fault-certificate-self-signed = 憑證是自簽的
fault-certificate-unverified = 憑證無法驗證
fault-certificate-other-host = 憑證屬於另一台主機
fault-timeout = { $detail } 秒內沒有完整回應
fault-redirect-address = 重新導向到的不是網址
fault-redirect-robots = 重新導向到 robots.txt 禁止的地方
fault-redirects = 重新導向超過 { $detail } 次
fault-private = { $detail } 是私有或特殊位址
fault-entries = 條目無法讀取
fault-nested = 巢狀超過 { $detail } 層
fault-no-feed = 是 <{ $detail }> 文件，不是訂閱來源
fault-no-xml = 不是 XML 文件
fault-no-json = 回應不是 JSON
fault-too-long = 回應內容過長
fault-shape = 回應的格式與預期不符
fault-unreadable = 無法讀取：「{ $detail }」
fault-says = 回應「{ $detail }」
fault-slow = { $detail } 秒內無法讀完
source-emptied = 連得上，但內容已清空；最後消息：{ $age }
source-old = 連得上，但很久沒有更新；最後消息：{ $age }
source-undated = 內容日期無法讀取，以出現時間計；最後消息：{ $age }
sources-advice = 恢復之前，只有它們報導的消息這裡看不到：可點連結看原網站。多數故障會自行恢復。連續幾天失效或沒有動靜的來源往往已換網址：由 Hashwire 的營運者用 feeds:check 檢查。
sources-next-try = { $wait }後重試。
settings-title = 這個{ $place ->
    [server] 伺服器
    [terminal] 終端機
   *[other] 聊天室
}的設定
settings-changed = 設定已修改
settings-how = 寫出要改的項目：/settings quiet_hours:22:00-07:00，關閉：/settings quiet_hours:off。
field-language = 語言
field-time-zone = 時區
field-quiet-hours = 勿擾時段
field-mention = 提及身分組
field-operator = 可按所有按鈕的身分組
field-channel = 頻道
field-threads = 每個事件一個討論串
field-pin = 釘選緊急警報
field-hashtags = 主題標籤
field-preview = 連結預覽
field-own-settings = 有自己設定的頻道
button-switch-on = { $what }：開啟
button-switch-off = { $what }：關閉
button-same-as-server = 與伺服器相同
button-no-operator = 移除按鈕身分組
settings-operator = 這個身分組的成員可以按這裡的所有按鈕。要讓他們也能輸入指令，請到「伺服器設定 > 整合」開放這個身分組。
settings-missing = 這裡還缺一項權限：{ $missing }。授權之後，從下一則警報起生效。
mention-from = { $role }，{ $severity }以上
help-title = 指令
help-manager = { $platform ->
    [telegram] （管理員）
   *[other] （管理員）
}
help-manager-only = { $platform ->
    [discord] 只有可管理伺服器的成員能使用。
    [telegram] 只有這個聊天室的管理員能使用。
   *[other] 只有管理員能使用。
}
help-required = （必填）
help-example = 例如：
help-next = { $platform ->
    [discord] /help command:subscribe 會說明這個指令並舉例。
   *[other] /help subscribe 會說明這個指令並舉例。
}
forget-ask-title = 刪除這個{ $place ->
    [server] 伺服器
    [terminal] 終端機
   *[other] 聊天室
}的所有資料？
forget-ask = 訂閱、靜音、設定與通知紀錄將永久刪除，警報也會停止。無法復原。
forget-done-title = 已刪除
forget-done = 已刪除 { $count } 筆紀錄。這個{ $place ->
    [server] 伺服器
    [terminal] 終端機
   *[other] 聊天室
}沒有保留任何資料。
replay-done-title = 重播結束
replay-done = { $from } 至 { $until }：{ $publishers } 家媒體的 { $reports } 則報導。頻道會收到 { $alerts } 則新訊息、{ $answers } 則對先前訊息的回覆和 { $edits } 次無聲編輯。沒有新內容的報導：{ $silent } 則。
replay-next = /status 哈薩克 顯示的仍是目前狀況。
replay-alert = { $at } · 新訊息
replay-edit = { $at } · 編輯先前訊息
replay-answer = { $at } · 回覆先前訊息
replay-asked = { $at } · 有人輸入 { $command }

## Mistakes

error-title = 沒有成功
error-unexpected-title = 程式出錯了
error-unexpected = 不是你的問題，就我所知也沒有只改到一半。請再試一次；如果又發生，請把這個編號告訴機器人的營運者，記錄檔裡也有：{ $id }
error-not-shown = 有結果，但沒能顯示出來。請再試一次；如果又發生，請把這個編號告訴機器人的營運者，記錄檔裡也有：{ $id }
error-late = 超過一分鐘，已不再等候。請稍後再試。
error-too-fast = 一分鐘內太多了，稍後再回覆你；警報照常傳送。
error-manager-only = { $platform ->
    [discord] /{ $command } 會影響這裡所有人，需要「管理伺服器」權限。
    [telegram] /{ $command } 會影響這裡所有人，只有這個聊天室的管理員能用，匿名管理員也可以。
   *[other] /{ $command } 會影響這裡所有人，只有管理員能用。
}
error-option = 無法把「{ $value }」讀成 { $option }。用 /help { $command } 看該怎麼填。
error-window = 「{ $value }」不是能畫的時間範圍。請寫 48h 或 30d。
error-unknown-region = { $near ->
    [0] 不認得「{ $value }」這個地方。可查國家，以及有礦場的省和州，任何語言或代碼都行：哈薩克、kz、texas、us-tx。
   *[other] 不確定「{ $value }」是哪裡。是下面其中一個嗎？
}
error-unknown-topic = 沒有「{ $value }」這個主題。可選主題：
error-unknown-label = 「{ $value }」不是我認得的主題或地名，也不是用逗號隔開的各一個。用 /topics 和 /regions 查看。
error-two-labels = 「{ $value }」：/{ $command } 只能填一個地區、一個主題，或各一個。先看哪一個？
error-unknown-severity = 「{ $value }」不是等級。請寫一般、重要或緊急。
error-unknown-command = { $near ->
    [0] 看不懂「{ $value }」。可以寫地名，如哈薩克，或主題，如電力。用 /help 看所有指令。
   *[other] 沒有「{ $value }」這個指令。是指這個嗎？
}
error-is-option = 「{ $value }」不是指令，而是 /{ $command } 的選項。請輸入：{ $example }
error-page = 「{ $value }」不是頁碼。請寫數字，如 2。
error-duration = 「{ $value }」不是時間長度。可以寫 30m、1h30m、7d、一週、直到 18:00、今晚或永久，最長一年。
error-line-length = 一次太多了：/{ $command } 後面最多 { $characters } 個字元、{ $words } 個詞。
error-value-length = { $option } 太長：最多 { $characters } 個字元。
error-unknown-option = /{ $command } 沒有「{ $value }」這個選項。可用：{ $options }
error-given-twice = 「{ $first }」和「{ $second }」都對應 { $option }，但只能有一個。先用哪個：
error-no-exclusion = /{ $command } 不能排除「{ $value }」。/subscribe 可以排除地區、主題與字詞。
error-not-understood = 看不懂 /{ $command } 後面的「{ $value }」。
error-mixed-words = 「{ $value }」把地名或主題和別的內容寫在一起。請單獨寫地名或主題；必須原樣出現的字詞請加引號。
error-mute-mixed = 「{ $value }」裡有地名、主題或媒體，還有看不懂的字詞。請這樣寫：{ $platform ->
    [discord] /mute what:哈薩克 網路 duration:2h
   *[other] /mute 哈薩克 網路 2h
}，或給字詞加引號：{ $platform ->
    [discord] /mute what:"黃金礦工" duration:7d
   *[other] /mute "黃金礦工" 7d
}
error-mute-which = 「{ $value }」有兩種意思。某地的某個主題，不要用逗號：{ $platform ->
    [discord] /mute what:哈薩克 網路
   *[other] /mute 哈薩克 網路
}。兩者都要靜音，請分兩次。
error-duration-past = 那個時間已經過了。請寫多久或到什麼時候：2h、直到 18:00、今晚。
error-switch = 「{ $value }」不是 yes 也不是 no。
error-words = 這些字詞不能用：最多 25 個，每個 2 到 60 個字元，用逗號隔開，詞組加「引號」。{ $platform ->
    [discord] {""}
   *[other] 選項名稱用英文：regions:、topics:、words:、severity:、channel:。
}
error-mute-target = 無法靜音「{ $value }」。請寫主題、地區、媒體（如 example.org），或 2 到 60 個字元的字詞。
error-mute-pointing = 不清楚「{ $value }」指什麼。請按警報下方的按鈕{ $platform ->
    [telegram] ，或用 /mute 回覆那則警報
   *[other] {""}
}。也可以寫主題、地區或媒體；要按原字詞靜音，請加引號。
error-channel = 「{ $value }」不是我認得的頻道。{ $platform ->
    [discord] 請從清單中選擇。
   *[other] 請在要接收警報的聊天室或話題裡輸入 /subscribe。
}
error-channel-here = { $platform ->
    [discord] 只有在伺服器裡才能指定頻道；在這裡，警報會傳到這個聊天室。
   *[other] 這裡不能指定別的地方。請在要接收警報的聊天室或話題裡輸入 /subscribe。
}
error-channel-gone = 我看不到那個頻道。請選一個存在且我能檢視的頻道。
error-role = 「{ $value }」不是這個伺服器的身分組。請從清單中選擇。
error-role-everyone = 一次吵醒所有人太多了。請選別的身分組，成員可以自己加入。
error-role-silent = 我無法提及這個身分組：裡面沒有人會收到通知。請在它的設定裡允許所有人提及，或給 Hashwire「提及所有身分組」權限。
error-role-here = 這裡沒有可提及的身分組。
error-mention-role = 也要寫出身分組：{ option-name-role } 和 { option-name-mention-from } 必須一起填。
error-time-zone = { $near ->
    [0] 不認得「{ $value }」這個時區。請寫城市、國家或時差：台北、Asia/Taipei、UTC+8。
   *[other] 「{ $value }」可能是好幾個時區。哪一個？
}
error-language = { $near ->
    [0] 我還不會「{ $value }」。
   *[other] 我還不會「{ $value }」。我會這些：
}
error-quiet-hours = 「{ $value }」不是時段。請寫 22:00-07:00，或 off。
error-link = 「{ $value }」不是連結。請寫完整網址，如 https://example.org/article
error-text-length = 太長：最多 4096 個字元。
error-story-unknown = 沒看過這個連結的報導。用 /test 加連結可以看它會符合什麼。
error-story-gone = 這則報導已超過保存期限，原因無從查起。
error-unreadable = 這個網頁讀不了。請把內文貼到 /test 後面。
error-no-subscriptions = 這裡沒有訂閱，沒有可取消的。用 /subscribe 開始訂閱。
error-no-such-subscription = 這裡沒有這個訂閱。請選擇：
error-too-many-subscriptions = 這裡已有 { $most } 個訂閱。請先取消一個，或在現有訂閱裡增加內容。
error-too-many-mutes = 這裡已有 { $most } 項靜音。請先用 /unmute 解除一項。
error-not-muted = { $muted ->
    [0] 這裡沒有靜音任何內容。
   *[other] 「{ $value }」在這裡沒有靜音。已靜音的有：
}
error-feedback-kind = 「{ $value }」不在選項裡。哪裡有誤？
error-wrong-not-sent = 這則沒有在這裡通知過，沒有可更正的。用 /why 加連結看原因。
error-wrong-no-place = 這則警報沒有提到地點。
error-wrong-no-state = 這則警報沒有斷定任何地方的狀態：標題是媒體自己的。
error-no-such-feedback = { $kept ->
    [0] 這裡沒有回饋，沒有可復原的。
   *[other] 「{ $value }」不在清單中。用 /feedback 看清單與編號。
}
error-no-such-recording = 沒有「{ $value }」這個重播。試試 /replay january-2022

## Feedback

feedback-not-mining = 與挖礦無關
feedback-wrong-place = 地點有誤
feedback-wrong-state = 狀態有誤
feedback-same = 與先前重複
feedback-advert = 廣告
wrong-done = 已記下
wrong-effect-not-mining = 這件事的後續，以及標題類似的消息，不再傳到這裡。
wrong-effect-wrong-place = 標題類似的消息，在這裡不再算作與 { $places } 有關。
wrong-effect-wrong-state = 標題類似的消息，在這裡不再附上那個狀態，只傳標題。
wrong-effect-same = 標題類似的重複消息不再傳到這裡。情況惡化與結束仍會通知。
wrong-effect-advert = 這件事的後續，以及標題類似的消息，不再傳到這裡。
wrong-critical = 緊急警報一律原樣傳送，所以這只適用於等級較低的消息。
wrong-oldest-gone = 最多保留 { $most } 則，最舊的一則已刪除。
wrong-scope = 只對這個{ $place ->
    [server] 伺服器
    [terminal] 終端機
   *[other] 聊天室
}生效。按「復原」即可取消。
feedback-title = 這裡有 { $count } 則警報被標為有誤
feedback-how = 「復原」取消一則。/feedback undo:all 全部取消。
feedback-none-title = 還沒有標過有誤的警報
feedback-none = 按警報下方的「有誤」，或用 /wrong 回覆警報，Hashwire 就知道這裡不想要什麼。
feedback-undone = { $count ->
    [1] 已復原
   *[other] 已復原 { $count } 則
}
feedback-undone-next = 它不再影響傳到這裡的內容。

## The terminal

banner-title = Hashwire 盯緊一切可能讓礦機停擺的事
banner-what = 正在查詢 { $sources } 個來源；已知內容保存在 { $folder }。
banner-platforms = DISCORD_TOKEN 和 TELEGRAM_TOKEN 都沒有設定，所以這個終端機就是聊天室：警報會傳到這裡。
banner-type = 輸入 /status 哈薩克、/latest 或 /help。/replay january-2022 重播一次有紀錄的斷網。Ctrl-C 結束。
banner-ready = 第一輪 { $sources } 個來源中 { $answering } 個有回應，{ $items } 則新內容
place-state = { $place }：{ $state }
banner-busy = 目前有 { $count } 個地方不平靜：{ $places }
banner-blind = 沒有來源回應。這台電腦有連上網路嗎？Hashwire 會繼續嘗試。/sources 顯示錯誤，/replay january-2022 離線也能用。
trouble-clock-step = 電腦時鐘在{ $age }被{ $back ->
    [1] 往回
   *[0] 往前
}調了 { $by }：先前顯示的時間可能有同樣的誤差。
trouble-clock-behind = 電腦時鐘慢了 { $by }。Hashwire 以伺服器給的時間為準。請開啟時間同步（NTP）。
disk-title = 警報目前無法傳送
disk-full = 磁碟已滿：無法儲存新內容，所以警報不會送出。請在 DATA_DIR 所在的磁碟騰出空間。Hashwire 會自動恢復。
disk-read-only = Hashwire 無法寫入自己的資料夾：無法儲存新內容，所以警報不會送出。請讓執行 Hashwire 的使用者可以寫入 DATA_DIR。
state-away = 資料庫自 { $since } 起無法連線：警報會等待，期間無法在其中儲存或查詢。不會遺失任何內容，Hashwire 會自動恢復。
records-unreadable = { $count } 筆已存紀錄無法讀取，已略過。沒有覆寫任何內容。要救回它們，請停止 Hashwire 並還原 DATA_DIR 的備份。

## Pictures

picture-region = 近 { $window } 的連網率與算力圖，標出事件
picture-since = 自 { $since }
picture-level = 最近讀數：{ $level }（{ $source }，{ $at }）
picture-world = 世界地圖：{ $places }。
picture-network = { $days } 天算力圖，附隨機波動範圍。
window-48h = 48 小時
window-30d = 30 天
chart-connectivity = 連網率（占正常水準 %）
chart-connectivity-measured = 連網率（占正常水準 %，對比前 8 週同時段）
chart-hash-rate = 全網算力，EH/s，日均值
chart-no-data = 這段期間沒有監測數據，也沒有報導
chart-as-of = 截至 { $at }
chart-network-title = 全網算力，{ $days } 天
chart-band = 隨機波動：單日值在週均值上下的範圍
chart-world-title = 目前不平靜：{ $count } 個地方
chart-legend-critical = 斷網、停電、禁止
chart-legend-warning = 不穩、限電、受限、動亂
chart-legend-good = 已恢復、放寬
chart-legend-unknown = 狀況不明
chart-legend-none = 沒有已知的緊急狀況

## The web board

web-now = 目前狀態
web-sources = 消息來源
web-about = 關於
web-skip = 跳到內容
web-search = 國家、省或州
web-search-go = 查看狀態
web-footer = 不明的就顯示不明，絕不當作正常。時間皆為 UTC。
web-not-found-title = 沒有這個頁面
web-not-found = 可能已超過保存期限。上方搜尋可以找到所有國家，以及有礦場的省和州。
web-unknown-region = { $near ->
    [0] 沒有「{ $value }」這個地方。可查國家、省和州，任何語言或代碼都行：哈薩克、kz、texas、us-tx。
   *[other] 沒有叫「{ $value }」的地方。相近的有：
}
web-busy-title = 同時瀏覽的人太多
web-busy = 警報優先。請過幾秒再重新整理。
web-follow = 接收警報
web-follow-region = 接收{ $region }的警報
web-about-what = Hashwire 在 Discord 和 Telegram 上通知比特幣礦工所在地區的斷網、停電與新法規。這個看板用同樣的文字顯示它目前所知。
web-about-unknown = 每個數字都有單位、來源與時間。互相矛盾的並列顯示。沒有報導也沒有監測的地方，狀態就是不明，這不代表一切正常。
web-about-sources = 報導來自各媒體的訂閱來源，監測數據來自旁邊註明的來源。標題屬於媒體，連結會導向原文。
web-about-feeds = 程式也能讀取：/feed.atom、/feed.json 和 /region/KZ/feed.atom 列出最新報導，/calendar.ics 列出已宣布的變動，/badge/KZ.svg 和 /widget/KZ 顯示狀態，/api/v1 以 JSON 回應。
web-about-privacy = 這個看板不設 cookie，不需要指令碼（只有一個自帶的指令碼讓頁面保持更新），不載入其他網站的內容，也不記錄誰在看。
field-claims = 說法
field-alerts = 警報

## How alerts arrive
digest-schedule = { $every ->
    [hour] 每小時彙整
    [day] 每日彙整
   *[week] 每週彙整
} · { $count }
digest-happened = 發生了什麼
digest-ongoing = 仍在持續
digest-announced = 已宣布
filter-digest = { $every ->
    [hour] 每小時彙整
    [day] 每天 { $at } 彙整
   *[week] 每週一 { $at } 彙整
}
subscribe-digest = 警報合併為一則訊息，下一次：{ $next }；沒有新消息就不發。緊急警報立即發送，已即時通知的事件結束時也立即通知。
because-next-digest = 等待該訂閱的下一次彙整。
option-subscribe-digest = 合併為一則：每小時，每天 08:00，每週；立即：逐則發送
error-digest = 「{ $value }」不是彙整方式。可寫：每小時、每天 08:00、每週 08:00 或 立即。
choice-hourly = 每小時
choice-daily = 每天
choice-weekly = 每週
choice-instant = 立即
filter-sound = { $severity }以上有提示音
filter-brief = 一行顯示
option-subscribe-sound = 這些警報從哪個等級起有提示音
option-subscribe-length = 簡短：一行；完整：含內文和消息來源
choice-brief = 簡短
choice-full = 完整
error-length = 「{ $value }」不可用。請寫 簡短 或 完整。
command-calendar = 已宣布的變化：禁令、電價、考試斷網、檢修、難度調整、減半
name-calendar = 日曆
option-calendar-region = 國家、省或州，任何語言皆可；不填則為全部
example-calendar = /calendar 哈薩克
calendar-title = 已宣布的變化
calendar-title-region = { $region } · 已宣布的變化
calendar-none = 我們的消息來源在此沒有宣布任何事項。這不等於「不會有變化」。
field-halving = 減半
halving = 區塊 { $height }，約 { $at }
command-about = 版本、消息來源與授權
name-about = 關於
command-invite = 新增 Hashwire 的連結及所需權限
name-invite = 邀請
about-measurements = 監測
about-data = 名稱、地點、占比
about-software = 軟體
about-licences = Hashwire 採用 MIT 授權。所含函式庫採用 { $licences }；授權文字隨函式庫一併安裝。
about-feeds = { $count ->
   *[other] 消息來自 { $count } 個訂閱來源。
}標題歸媒體所有，連結指向原文。
invite-title = 把 Hashwire 加到別處
invite-none = 這裡沒有連接任何平台，無處可新增。
invite-rights = { $count ->
    [0] 不需要權限
   *[other] 所需權限：{ $rights }
}
right-name = { $right ->
    [view-channel] 檢視頻道
    [send-messages] 傳送訊息
    [embed-links] 嵌入連結
    [attach-files] 附加檔案
    [read-message-history] 讀取訊息歷史
    [create-public-threads] 建立公開討論串
    [send-messages-in-threads] 在討論串中傳送訊息
    [create-posts] 建立貼文
    [manage-webhooks] 管理 Webhook
    [manage-threads] 管理討論串
    [post-messages] 發佈訊息
    [edit-messages-of-others] 編輯他人訊息
    [pin-messages] 釘選訊息
    [send-photos] 傳送圖片
    [manage-topics] 管理話題
    [a-valid-secret] 有效的密鑰
   *[other] { $name }
}
invite-extras = 不需要更多。討論串和釘選各需多一項權限，/settings 會說明。
add-to-person = 隨身攜帶（僅自己可用）
add-to-private-chat = 在私訊中
example-about = /about
example-invite = /invite
subscribe-digest-beside = 此處另有訂閱逐則即時發送：它要的內容不會等彙整。
menu-why = 這是什麼？
## Own feeds
command-feed = 只屬於此{ $place ->
    [server] 伺服器
   *[other] 聊天室
}的訂閱來源：新增網站、頻道或帳號；清單、測試、匯出
command-feed-add = 新增訂閱來源：填它的網址，或網站、頻道、帳號的網址
command-feed-list = 這裡的訂閱來源，附編號和狀態
command-feed-test = 查看訂閱來源有什麼內容，不新增
command-feed-remove = 移除這裡的一個訂閱來源
command-feed-export = 把這裡的訂閱來源存成清單（OPML），任何閱讀器都能用
command-feed-import = 從其他閱讀器的清單（OPML）新增訂閱來源
name-feed = 訂閱來源
option-feed-action = 新增、清單、測試、移除、匯出、匯入；不填則為清單
option-feed-feed = 訂閱來源、網站、頻道或帳號的網址；或清單中的編號
option-feed-topics = 只要這些主題，用逗號分隔，-名稱 表示排除；不填則為全部
option-feed-regions = 只要這些地區，用逗號分隔，-名稱 表示排除；不填則為所有地區
option-feed-all = 內容全部發送，不只是與礦工有關的
option-feed-file = 從其他閱讀器匯出的訂閱清單（OPML）
example-feed = /feed add https://example.org/news power
action-add = 新增
action-list = 清單
action-test = 測試
action-remove = 移除
action-export = 匯出
action-import = 匯入
feed-added = 已新增：{ $title }
feed-changed = 已修改：{ $title }
feed-tested = 已測試：{ $title }
feed-scope = { $all ->
    [1] 全部內容
   *[0] 與礦工有關的內容
}
feed-sent = { $tested ->
    [1] 會發到這裡的：{ $scope }。
   *[0] 只發到這裡：{ $scope }。
}
feed-holds = { $count ->
    [0] 目前還沒有項目。
   *[other] 目前有 { $count } 則。
}
feed-silent = 已有的項目不會發送，之後的新項目才會。
feed-newest = 最新一則會是這樣：
feed-newest-withheld = 最新一則不會發送：{ $reason } 如果發送，會是這樣：
feed-none-title = 還沒有自己的訂閱來源
feed-none = 可以新增網站、訂閱來源、影片頻道或帳號。新內容只發到這裡。最多 { $most } 個。{ help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = 自己的訂閱來源：{ $count } / { $most }
feed-how = { $platform ->
    [discord] 「/feed test」查看某個來源的內容，「/feed export」匯出清單給其他閱讀器使用。
   *[other] /feed test 1 查看某個來源的內容，/feed export 匯出清單給其他閱讀器使用。
}
feed-unread = 尚未讀取
feed-answers = 正常，上次讀取：{ $age }
feed-removed = { $count ->
   *[other] 已移除 { $count } 個訂閱來源
}
feed-export-name = Hashwire 自己的訂閱來源
feed-exported = { $count ->
   *[other] { $count } 個訂閱來源的清單
}
feed-export-how = 任何閱讀器都能匯入這份清單（OPML），/feed 也能用「import」讀回來。
feed-imported = { $count ->
    [0] 沒有匯入任何訂閱來源
   *[other] 已匯入 { $count } 個訂閱來源
}
feed-import-known = { $count ->
   *[other] { $count } 個這裡已經有了。
}
feed-import-full = { $count ->
   *[other] { $count } 個沒有匯入
}，這裡最多 { $most } 個。
feed-import-failed = 以下無法新增：
own-feed = 來自你們的訂閱來源「{ $feed }」
own-feed-fails-title = 你們的一個訂閱來源失效了
own-feed-fails = { $dead ->
    [1] 「{ $feed }」已 24 小時沒有回應{ $why ->
        [none] 。
       *[other] ：{ $why }。
    }
   *[0] 「{ $feed }」有回應，但項目不見了，或比平常久得多沒有新內容。
} 用 /feed 查看狀況或移除它。
button-feeds = 自己的訂閱來源
button-feed-remove = 移除 { $number }
error-feed-off = 這裡沒有開放自己的訂閱來源。架設這個 Hashwire 的人可以開放（OWN_FEEDS_MAX）。
error-feed-action = /feed 不會「{ $value }」。可用：add、list、test、remove、export、import。
error-feed-missing = 哪個訂閱來源？請給網址或清單中的編號，例如：{ $example }
error-feed-unknown = { $count ->
    [0] 這裡沒有自己的訂閱來源。
   *[other] 這裡沒有「{ $value }」。用 /feed 查看清單和編號。
}
error-feed-full = 這裡已有 { $most } 個訂閱來源，請先移除一個。
error-feed-address = 「{ $value }」不是網址。請給完整網址，例如 https://example.org/feed 或 @name@mastodon.social
error-feed-password = 這個網址裡有密碼，這裡所有人都會看到。需要登入的訂閱來源不能新增。
error-feed-telegram = Telegram 頻道沒有自己的訂閱來源。架設這個 Hashwire 的人可以讓它可讀（RSSHUB_URL）。
error-feed-telegram-private = 只能讀取公開頻道，例如 t.me/name。
error-feed-unreachable = 無法讀取「{ $value }」：{ $reason }。請檢查網址，或稍後再試。
error-feed-no-feed = 「{ $value }」沒有訂閱來源。如果網站有訂閱來源，請直接給它的網址。
error-feed-late = 「{ $value }」沒有及時回應，請稍後再試。
error-feed-list = 這不是訂閱清單。請從閱讀器匯出 OPML。
error-feed-no-file = { $platform ->
    [discord] 請在「file」選項裡附上清單。
    [terminal] 請寫出檔名：/feed import feeds.opml
   *[other] 請把清單當作檔案傳送，並附上說明 /feed import；或用 /feed import 回覆該檔案。
}
error-file-unreadable = 無法讀取檔案，請重新傳送。
error-file-path = 無法讀取檔案「{ $value }」。
error-file-size = 檔案太大，最多 { $kilobytes } kB。
## Watched providers
command-watch = 只為此{ $place ->
    [server] 伺服器
   *[other] 聊天室
}監測自己的網路業者：新增、清單、移除
command-watch-add = 監測一家業者，填名稱或 AS 編號
command-watch-list = 這裡監測的業者，以及目前的數據
command-watch-remove = 不再監測某家業者
name-watch = 業者
option-watch-provider = 業者的名稱或 AS 編號，例如 AS9198；移除時也可填清單中的序號
option-watch-action = 新增、清單、移除；不填則為清單
option-name-provider = 業者
example-watch = /watch AS9198
watch-added = 已開始監測：{ $provider }
watch-known = 已在監測：{ $provider }
watch-how = IODA 每十分鐘提供一次它能否連通的數據。斷網或恢復時，只在這裡發出警報。兩項指標都顯示中斷，或其中一項持續半小時，才算斷網。
watch-not-covered = { $source } 不監測它
watch-none-title = 這裡沒有監測任何業者
watch-none = 請填寫你的業者或它的 AS 編號：{ $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = 監測中的業者：{ $count } / { $most }
watch-removed = 不再監測
button-watches = 監測中的業者
ask-which-provider = 有多個網路符合「{ $value }」。是哪一個？
ask-which-watch = 哪一個？
error-watch-name = 業者名稱太長：最多 100 個字元。
error-watch-action = /watch 不會「{ $value }」。可用：add、list、remove。
error-watch-missing = 哪家業者？請給名稱或 AS 編號，例如：{ $example }
error-watch-unknown = { $count ->
    [0] 這裡沒有監測任何業者。
   *[other] 這裡沒有監測「{ $value }」。/watch 會列出全部及序號。
}
error-watch-none = IODA 沒有名為「{ $value }」的業者。用 AS 編號一定找得到，例如 AS9198：可向業者詢問。
error-watch-full = 這裡已在監測 { $most } 家業者，請先移除一家。
error-watch-full-everywhere = 這個 Hashwire 已在監測 { $most } 家業者，不再向資料來源查詢更多。
error-watch-off = 這裡不監測業者。這個 Hashwire 的營運者可以開啟（IODA）。
error-watch-unreachable = IODA 沒有回應：{ $reason }。請稍後再試。
command-follow = 營運者維護的公開頻道：追蹤即可收到警報，不必在這裡訂閱
name-follow = 頻道
option-follow-region = 只列出涉及該國家、省或州的頻道，任何語言皆可
option-follow-topics = 只列出包含這些主題的頻道
option-follow-language = 只列出該語言的頻道
example-follow = /follow 哈薩克
follow-title = 可追蹤的頻道
follow-none = 這個機器人的營運者沒有設定公開頻道。用 /subscribe 可在這裡接收警報。
follow-unfit = 沒有公開頻道涵蓋這些內容。單獨傳送 /follow 可查看全部；用 /subscribe 可在這裡接收警報。
follow-how-discord = 在 Discord 開啟該頻道，按「追蹤」，再選擇伺服器的頻道。
follow-how-telegram = 在 Telegram 開啟該頻道並加入。
follow-plain = 頻道對所有人都一樣：這裡的靜音和設定對它沒有作用。需要時請用 /subscribe。
subscribe-follow = 有公開頻道涵蓋以上全部內容，追蹤它就不必訂閱：/follow
button-follow = 可追蹤的頻道
button-follow-here = 在此追蹤：{ $channel }
follow-done = 本頻道已開始追蹤
follow-done-how = 那裡發布的內容會轉到這裡。要停止：伺服器設定 > 整合 > 已追蹤的頻道。
follow-lacking = 要代為追蹤，我在本頻道需要權限：{ $missing }。也可以開啟那個頻道，自己按「追蹤」。
