language-name = 简体中文

## Labels

topic-internet = 网络
topic-hashrate = 算力
topic-power = 电力
topic-regulation = 政策
topic-unrest = 动荡
topic-operations = 矿场
topic-hardware = 矿机
topic-business = 企业
topic-also-internet = 互联网, 断网, 联网
topic-also-hashrate = 全网算力, 哈希率
topic-also-power = 停电, 限电, 用电, 能源
topic-also-regulation = 监管, 法规, 法律
topic-also-unrest = 抗议, 骚乱
topic-also-operations = 矿池, 机房
topic-also-hardware = 硬件, 设备
topic-also-business = 公司, 矿企
topic-about-internet = 断网、限速或恢复：全国、某个地区或某家运营商
topic-about-hashrate = 全网算力明显波动，或有大量算力掉线
topic-about-power = 停电、限电、错峰用电，以及影响矿工的电价
topic-about-regulation = 禁令、牌照、税收、查封，以及何时生效
topic-about-unrest = 矿工所在地的抗议、紧急状态和冲突
topic-about-operations = 矿场和矿池：火灾、水灾、故障、搬迁
topic-about-hardware = 矿机：召回、固件、缺货、清关
topic-about-business = 企业：破产、大额抛售、矿企并购

severity-1 = 一般
severity-2 = 重要
severity-3 = 紧急
filter-severity-2 = 重要及以上
filter-severity-3 = 仅紧急
filter-silent = 静默推送
filter-role = 提及 { $role }
subscribe-lesser = 警报会发到这里，但没有图表，或无法引用之前的消息：缺少 { $missing }。

dimension-internet = 网络
dimension-power = 电力
dimension-regulation = 政策
dimension-unrest = 动荡

state-internet-down = 中断
state-internet-degraded = 不稳定
state-internet-restored = 已恢复
state-power-cut = 停电
state-power-curtailed = 限电
state-power-strained = 供电紧张
state-power-restored = 已恢复
state-regulation-banned = 禁止挖矿
state-regulation-restricted = 限制挖矿
state-regulation-proposed = 拟出新规
state-regulation-eased = 放宽
state-regulation-dropped = 提案未通过
state-unrest-active = 持续中
state-unrest-calming = 趋于平息
state-unknown = 未知
headline-internet-down = { $again ->
    [yes] 再次断网
   *[no] 断网
}
headline-internet-degraded = { $again ->
    [yes] 网络再次不稳
   *[no] 网络不稳
}
headline-internet-restored = { $partial ->
    [yes] 网络部分或暂时恢复
   *[no] 网络已恢复
}
headline-power-cut = { $again ->
    [yes] 再次停电
   *[no] 停电
}
headline-power-curtailed = { $again ->
    [yes] 再次限电
   *[no] 限电
}
headline-power-strained = { $again ->
    [yes] 供电再次紧张
   *[no] 供电紧张
}
headline-power-restored = { $partial ->
    [yes] 供电部分或暂时恢复
   *[no] 供电已恢复
}
headline-regulation-banned = { $again ->
    [yes] 再次禁止挖矿
   *[no] 禁止挖矿
}
headline-regulation-restricted = { $again ->
    [yes] 再次限制挖矿
   *[no] 限制挖矿
}
headline-regulation-proposed = 拟出新规
headline-regulation-eased = 政策放宽
headline-regulation-dropped = 提案未通过
headline-unrest-active = { $again ->
    [yes] 再次动荡
   *[no] 动荡
}
headline-unrest-calming = 局势趋于平息
state-partial = { $state }（部分或暂时）
state-again = 再次{ $state }
state-partly-back = { $state }，部分恢复
state-stale = { $state }，近期无消息
state-conflicting = { $state }，各方说法不一
dimension-state = { $dimension }：{ $state }

state-level = { $state }，{ $level }
level-ordinary = 正常水平的 { $value }%
level-change = { $value }%
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = 容量的 { $value }%

## Times, counts, small words

duration-minutes = { $minutes } 分钟
duration-under-a-day = 不到一天
duration-hours = { $hours } 小时
duration-hours-minutes = { $hours } 小时 { $minutes } 分钟
duration-days = { $days } 天
duration-days-hours = { $days } 天 { $hours } 小时
age-now = 刚刚
age-ago = { $duration }前
never = 从未
off = 关闭
on = 开启
page = 第 { $page } 页，共 { $pages } 页
and-more = 另有 { $count } 个
all-of-them = 全部
quoted = “{ $word }”
publishers = { $count } 家媒体

## Alerts

reason-updated = 更新
reason-resolved = 已解除
reason-corrected = 已更正
reason-in-force = 今天起
reason-ended = 已到期
reason-reminder = 明天起
severity-was = { $now }（原为{ $was }）
title-corrected = { $dimension }：媒体撤回了报道
title-unconfirmed = { $dimension }：据称已结束，未证实
title-denied = { $state }，已被否认
title-announced = { $at } 公布
measured-against = { $source } 显示{ $what }（{ $at }）
title-after = { $title }，历时 { $duration }
doubted = 未证实：复核时没有在报道中找到以上全部内容。
publisher-unconfirmed = { $count ->
    [0] 尚无媒体报道，未证实
   *[other] 仅一家媒体，未证实
}
publisher-one = 仅一家媒体{ $cited ->
    [none] {""}
   *[other] ，引述 { $cited }
}
measured-level = { $source }：{ $region }为正常水平的 { $value }%{ $since ->
    [unknown] {""}
   *[other] ，自 { $since } 起
}{ $reports ->
    [0] ，尚无报道
   *[other] {""}
}
measured-headline = { $source }：{ $region }，{ $said }{ $reports ->
    [0] ；尚无报道
   *[other] {""}
}
measured-line = 自 { $since } 起 · { $source } 监测{ $evidence ->
    [none] {""}
   *[other] ：{ $evidence }
}
over-below = 已于 { $at } 结束，见下方消息。
late-note = 迟到的消息：{ $age }的事，当时没能送达。
unmuted-note = 此前被静音：这是{ $age }的消息。
late-incident = 目前：{ $region }，{ $dimension }：{ $state }，截至 { $at }。
late-story = 目前：{ $headline }（{ $at }）。
digest-budget = 另有 { $count } 条警报，合并发送
digest-quiet-hours = 免打扰时段内的 { $count } 条警报
digest-first-sight = { $count ->
    [1] Hashwire 开始监测前就已存在
   *[other] Hashwire 开始监测前就已存在：{ $count } 条
}
rate-headline-slide = { $source }：近一周算力较近六周最高周 { $percent }%，现为 { $value } EH/s
rate-headline-blocks = { $source }：近 { $hours } 小时出块数较本周算力应有的 { $percent }%，{ $sigmas } σ
rate-headline-recovered = { $source }：算力回升，3 日均值 { $value } EH/s，较下跌前 { $percent }%
drop-pools = 出块明显变少的矿池：{ $pools }
rate-headline-drop = { $source }：{ $hours } 小时内算力较趋势 { $percent }%，{ $sigmas } σ，不是随机波动
dead-title = 有信源不再响应
silent-title = 有信源在线但没有更新
silent-text = 能连上，但条目已清空，或久未更新，远超平常：{ $feeds }。只有它们报道的消息会漏掉。
dead-text = 24 小时无响应：{ $feeds }。只有它们报道的消息会漏掉。
machine-translated = （机器翻译，点链接看原文）
signal-fails-title = 监测数据异常
signal-fails-text = { $signals } 同时在太多国家读数归零，应是它自身故障。恢复前不采用它的数据。
blind-title = 所有信源都没有响应
blind-text = 信源恢复之前，没有警报不等于没有事。恢复后 Hashwire 会告诉你。
back-title = 信源已恢复响应
back-text = { $known ->
    [0] 信源已恢复。期间发生的事随后补发。
   *[other] 信源已恢复，中断了 { $lasted }。期间发生的事随后补发。
}
notice-forbidden-title = 我发不了消息
notice-forbidden = 我无法在{ $place }发消息：{ $named ->
    [0] 没有发送权限。
   *[other] 缺少以下权限：{ $permissions }。
}授权后会自动恢复。期间不会丢失任何内容（{ $waiting } 条警报等待发送）。
notice-rejected-title = 一条警报被拒收
notice-rejected = 发往{ $place }的一条警报未能发出，不再重试{ $why ->
    [none] 。
   *[other] ：{ $why }。
}其他警报照常发送。用 /why 加链接，或用 /latest，可以看到内容。
notice-gone-title = 频道已不可用
place-chat = 此聊天
place-topic = 话题 { $topic }
place-elsewhere = 你订阅的聊天
notice-gone = 我已无法访问{ $place }：它不存在了，或我被移出，因此那里的订阅已关闭。如果恢复了，请在那里发送 /subscribe。

## Buttons

button-answered-aside = 已在私聊中回复。
error-outdated-button = 这个按钮来自旧版本，已经失效。输入 { $command } 查看现在能用的。
inline-open = 问 Hashwire
inline-none = 没有这个地方：问问 Hashwire 知道什么
button-nothing-new = 没有新消息。
button-nothing-new-since = { $at } 之后没有新消息。
button-again = 重试
button-forget = 全部删除
button-help = 帮助
button-mute = 静音 24 小时
button-mutes = 静音列表
button-refresh = 刷新
button-sources = 信源
button-status = 状态
button-subscribe = 在此订阅
button-subscriptions = 全部订阅
button-window = 图表：{ $window }
button-undo = 撤销
button-undo-number = 撤销 { $number }
button-undo-named = 撤销“{ $name }”
button-feedback = 全部反馈
button-unmute = 解除静音
button-unmute-number = 解除静音 { $number }
button-unmute-named = 解除静音：{ $name }
button-unsubscribe = 取消订阅 { $number }
button-why = 为什么
button-why-number = 原因 { $number }
button-wrong = 有误

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }：{ $state }
status-stale-title = { $region } · 最近已知：{ $state }，近期无消息
status-unknown-title = { $region } · 没有消息
status-unstated-title = { $region } · 有报道，但无明确结论
status-nothing = 过去 { $days } 天没有来自这里的消息。这不等于“一切正常”{ $sources ->
    [0] 。
    [1] ：{ $covering ->
        [0] 我们唯一的信源这段时间没有报道过这里。
       *[other] 我们唯一的信源这段时间报道过这里。
    }
   *[other] ：{ $sources } 个信源中，这段时间有 { $covering } 个报道过这里。
}
status-unstated = 以下报道没有明确说明这里的网络、电力、政策或治安状况。这不等于“一切正常”。
status-parts = 各地：{ $parts }
status-as-of = 截至 { $at }
status-everywhere-title = { $count } 个地区有情况
status-quiet-title = 目前没有已知的突发情况
status-quiet = 过去 { $days } 天，没有信源报道仍在持续的事件。这只代表已知情况，不代表一切正常。用 /sources 查看哪些信源在线。
dimension-no-reports = { $days } 天内没有消息
dimension-unstated = 没有明确结论，但有 { $count } 条报道提到，最新一条 { $age }
dimension-began = 自 { $since } 起
dimension-state-since = { $state }，自 { $since } 起
dimension-since = 自 { $since } 起（{ $duration }）
dimension-when = { $since }（{ $duration }前）
measured-ordinary = 无异常
dimension-inherited = { $country }全境
basis-reported = { $count ->
    [1] 仅一家媒体，未证实，{ $age }
   *[other] { $count } 家媒体，最新 { $age }
}
basis-ended = 仅一家媒体，{ $age }
basis-agree = { $count ->
    [1] 一家媒体，{ $age }，监测数据吻合
   *[other] { $count } 家媒体，最新 { $age }，监测数据吻合
}
basis-measured = 监测所得，近期无报道
basis-worse = 监测所得，比报道的更严重
basis-stale = 最近消息：{ $age }
told-reported = 据报道
told-before = 此前
told-denied = 否认
told-also = 另有
told-over = 已结束
trouble-announced = 已宣布：{ $state }
trouble-from = { $since } 起
until-date = 至 { $until }
ended-by-term = 已于 { $until } 到期
daily = 每天
ended-measured = 持续 { $since } 至 { $until }（监测数据）
daily-from = 每天 { $from } 起（UTC）
daily-hours = 每天 { $from }-{ $until }（UTC）
where-part = 部分地区
where-share = 约 { $percent }%
where-regions = { $regions }
who-mobile = 仅移动网络
who-fixed = 仅固定宽带
who-provider = 一家运营商
who-miners = 矿工
who-industry = 工业
who-households = 居民
basis-unconfirmed-end = 一家媒体称已结束，未证实
dimension-nothing-now = 目前情况不明，最近消息：{ $age }
told-measured = 监测
claim = { $count ->
    [1] { $what }（{ $first }，{ $at }）
   *[other] { $what }（{ $count } 家媒体，最新 { $first }，{ $at }）
}
claim-cited = { $count ->
    [1] { $what }（{ $cited }，{ $first } 转述，{ $at }）
   *[other] { $what }（{ $cited }，{ $count } 家媒体转述，最新 { $first }，{ $at }）
}
measured-normal = { $source } 正常水平的 { $value }%{ $detail ->
    [none] {""}
   *[other] ：{ $detail }
}（{ $at }）
measured-alone = { $source } 仅一项指标偏低，其余正常：{ $detail }（{ $at }）
measured-state = { $source } { $what }（{ $at }）
measured-detail = { $source } { $what }：{ $detail }（{ $at }）
measured-pending = { $source }：正在查询，稍后出结果
measured-not-covered = { $source } 不监测这个地区
measured-silent = { $source }：自 { $since } 起无响应
data-from = 数据：{ $sources }
field-farm = 你的矿场
farm-report = { $farm } 报告：{ $said } · 自 { $since } 起{ $isOver ->
    [yes] ，已于 { $until } 结束
   *[no] （{ $age }）
}
field-hash-rate = 算力
field-share = 占比
field-reports = 报道
field-difficulty = 难度
field-adjustment = 下次难度调整
hash-rate-line = { $value } EH/s ± { $sigma }%，截至 { $at } 的 { $hours } 小时（{ $source }）
hash-rate-second = { $source } 同日：{ $value } EH/s（{ $difference }%）
hash-rate-not-comparable = { $source } 同日：{ $value } EH/s，口径不同，不可比
hash-rate-against-yesterday = 较前一日 { $percent }%（{ $sigmas } σ）
hash-rate-against-last-week = 周环比 { $percent }%（{ $sigmas } σ）
hash-rate-against-record = 较截至 { $at } 的最高周 { $percent }%（{ $sigmas } σ）
hash-rate-week = 7 日均值 { $value } EH/s ± { $sigma }%
hash-rate-not-visible = 暂看不出影响：这 { $hours } 小时始于事发之前
hash-rate-change = 较趋势 { $percent }%，{ $sigmas } σ
hash-rate-reported = 据报道：“{ $sentence }”（{ $source }，{ $at }）
hash-rate-noise = 正常波动范围内
hash-rate-unknown = 未知：没有信源提供近几天的算力
hash-rate-meaning = 出块是随机的，任何估算都有误差：3 σ 以上的变化才有意义。
difficulty = { $value } T（{ $source }），对应 { $implied } EH/s
adjustment = 预计 { $percent }%，约 { $at }
epoch-passed = 本周期已过 { $percent }%
share-line = { $percent }%（{ $source }，{ $month }）
share-old = 数据太旧，无法判断今天受影响的算力
share-exposed = {" "}→ { $least }-{ $most } EH/s 可能受影响
history-title = { $region } · 历史
history-none = 这里没有已知事件。这不等于“什么都没发生”：我们只能看到信源报道的内容。
history-open = 事件，已持续 { $duration }
history-earlier = 更早的 { $count } 次变化未显示
history-lasted = { $state }，持续 { $duration }
history-lasting = { $state }，已持续 { $duration }
history-closed = 事件，历时 { $duration }

## Why, test

field-title = 标题
field-lead = 首段
field-body = 正文
matched = 命中：{ $parts }
matched-part = { $claim }（“{ $quote }”，{ $where }）
matched-nothing = 没有命中。
claim-relevant = 与矿工有关
claim-not-relevant = 与矿工无关
claim-doubted = 复核未能证实
claim-refuted = 复核认为不成立
why-told = 已在此推送
why-not-told = 未在此推送
why-irrelevant = 没有推送给任何人：与可能让矿工停机的事无关。
why-nobody = 这里没有订阅覆盖它。用 /subscriptions 查看已订阅的内容。
why-about = { $name }：这里收到了什么、为什么
why-about-none = 过去 { $days } 天，信源没有相关报道，所以没有可推送的。这不等于什么都没发生。
why-story = 有 { $count } 家媒体报道：{ $publishers }
verdict-sent = { $filter } · 已于 { $at } 推送：{ $reason }
verdict-waiting = { $filter } · 自 { $at } 起等待中：{ $reason }
verdict-stopped = { $filter } · { $at } 拦下：{ $reason }
verdict-would-tell = { $filter } · 会推送：{ $reason }
verdict-would-stop = { $filter } · 不会推送：{ $reason }
because-taught = 管理员把类似的消息标记为有误。
lesson = { $words ->
    [none] 这条警报于 { $at } 在这里被标记为“{ $kind }”。
   *[other] 类似“{ $headline }”，后者于 { $at } 在这里被标记为“{ $kind }”。共同点：{ $words }。
}用 /feedback 撤销。
because-muted = “{ $name }”在这里已静音。用 /unmute 恢复。
because-severity = 级别低于订阅的要求。
because-no-region = 不涉及你订阅的任何地区。
because-regions = 地区不符。
because-topics = 主题不符。
because-excluded-regions = 只发生在已排除的地区。
because-excluded-topics = 只涉及已排除的主题。
because-before-subscription = 在这个订阅开始之前就已推送。
because-words = 不含任何指定的词。
because-excluded-words = 含有已排除的词。
because-closed = 订阅已关闭。
because-nothing-new = 没有新内容。
because-merged = 已并入另一条消息。
because-never-told-here = 它所补充的那条没有在这里推送过。
because-told-in-a-digest = 已在汇总中推送过。
because-cannot-edit = 只是多了一家媒体，而这里不能修改已发消息。
because-quiet-hours = 正值免打扰时段，结束后随汇总发送。
because-budget = 同时警报太多，随下一次汇总发送。
because-digest = 在汇总中。
because-first = 这件事的首次报道。
because-escalated = 级别升高了。
because-updated = 有新进展。
because-resolved = 已结束。
because-corrected = 媒体更正了报道。
because-publisher = 又有一家媒体报道。
because-in-force = 此前宣布的措施已开始。
because-ended = 期限已到。
because-reminder = 明天开始。
because-retold = 只是回顾旧事。
because-over-before-told = 还没推送就已结束。
because-rate-limited = 平台要求稍候。
because-unavailable = 连不上平台，会重试。
because-rejected = 平台拒收了这条消息。
because-rejected-why = 被彻底拒收：{ $why }。
because-could-not-be-made = 消息没能生成，这是我的错。
because-forbidden = 没有发送权限。
because-gone = 频道或聊天已不存在。
because-not-relevant = 与可能让矿工停机的事无关。
because-already-known = Hashwire 开始监测前就已存在，会合并成一条汇总。
because-first-sight = 信源是新加的：其旧条目中，只推送 3 小时内的紧急消息。
because-undated = 没有日期，不能当作新消息。
because-too-old = 首次看到时已超过 48 小时。
because-unsubscribed = 发出之前订阅已取消。
because-expired = 已超过保存期限。
because-could-not-be-sent = 没能发出，会重试。
because-on-its-way = 正在发送。
because-moved = 聊天已迁移。
test-relevant = 会触发警报
test-irrelevant = 不会触发警报

## Commands: descriptions (at most 100 characters)

command-start = Hashwire 能做什么、一个例子和下一步
command-status = 某地区的已知情况，附来源和时间；不填地区则看全球
command-latest = 最新报道，可按地区或主题筛选
command-subscribe = 在此接收警报：地区、主题、关键词、最低级别
command-unsubscribe = 取消订阅
command-subscriptions = 这里订阅了什么，推送到哪里
command-mute = 暂时静音某个主题、地区、词或媒体
command-unmute = 解除静音
command-mutes = 这里静音了什么，到什么时候
command-why = 为什么这里推送了或没有推送某条消息
command-wrong = 指出警报哪里有误，之后类似消息在这里照此处理
command-feedback = 这里标记过哪些有误，如何撤销
command-test = 一段文字或网页会命中什么，会推送给这里的谁
command-history = 某地区发生过什么：每次变化、来源、持续多久
command-hashrate = 全网算力及其误差
command-topics = 有哪些主题
command-regions = 地名怎么写，哪些地方有情况
command-sources = 哪些信源在线，哪些失败，从何时起
command-settings = { $platform ->
    [discord] 语言、时区、免打扰时段和要提及的身份组；子区
    [telegram] 语言、时区和免打扰时段；置顶、话题标签、链接预览
   *[other] 语言、时区和免打扰时段
}
command-help = 全部命令，或某个命令的选项和例子
command-forget = 删除此{ $place ->
    [server] 服务器
   *[other] 聊天
}保存的全部数据
command-replay = 像频道当时看到的那样，回放一次事件

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = 开始
name-status = 状态
name-latest = 最新
name-subscribe = 订阅
name-unsubscribe = 取消订阅
name-subscriptions = 订阅列表
name-mute = 静音
name-unmute = 解除静音
name-mutes = 静音列表
name-why = 为什么
name-wrong = 有误
name-feedback = 反馈
name-test = 测试
name-history = 历史
name-hashrate = 算力
name-topics = 主题
name-regions = 地区
name-sources = 信源
name-settings = 设置
name-help = 帮助
name-forget = 清除数据

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = 地区
option-name-window = 跨度
option-name-about = 关于
option-name-page = 页码
option-name-regions = 地区
option-name-topics = 主题
option-name-words = 关键词
option-name-severity = 级别
option-name-channel = 频道
option-name-role = 身份组
option-name-silent = 无提示音
option-name-which = 哪个
option-name-what = 内容
option-name-duration = 时长
option-name-except-critical = 紧急除外
option-name-link = 链接
option-name-undo = 撤销
option-name-text = 文本
option-name-country = 国家
option-name-language = 语言
option-name-time-zone = 时区
option-name-quiet-hours = 免打扰时段
option-name-mention-from = 提及级别
option-name-operator = 操作身份组
option-name-threads = 子区
option-name-command = 命令
option-name-confirm = 确认
option-name-digest = 汇总
option-name-sound = 声音
option-name-length = 长度
option-name-feed = 订阅源
option-name-all = 全部
option-name-file = 文件

## Options and examples

option-status-region = 国家、省或州，任何语言都行；不填则看全球
option-latest-about = 一个地区、一个主题，或各一个，用逗号隔开
option-regions-country = 国家，列出它的各省各州
option-status-window = 图表跨度：48h 或 30d
option-subscribe-regions = 国家、省、州，用逗号隔开，-名称表示排除；不填则为全球
option-subscribe-topics = 主题，用逗号隔开，-名称表示排除；不填则为全部
option-subscribe-words = 必须出现的词，短语加 "引号"，-词表示排除，用逗号隔开
option-subscribe-severity = 最低级别：一般、重要或紧急
option-subscribe-channel = 警报发到哪里；不填则发到这里
option-subscribe-role = 这些警报要通知的身份组
option-subscribe-silent = 这些警报不发出提示音
option-unsubscribe-which = 哪个订阅，或 "all"
option-mute-what = 主题、地区、词或媒体
option-mute-duration = 多久：1h30m、7d、一周、直到 18:00、今晚；不填则直到解除
option-mute-except-critical = 紧急警报照常推送
option-unmute-what = 恢复哪一项，或 "all"
option-why-link = 文章链接
option-wrong-link = 文章链接，或直接回复那条警报
option-wrong-what = 与挖矿无关、地点有误、状态有误、与之前重复或广告
option-feedback-undo = 列表中的编号，或 "all"
option-test-text = 标题、一段文字或链接
option-history-region = 国家、省或州，任何语言都行
option-settings-language = Hashwire 在这里使用的语言
option-settings-time-zone = 城市或 UTC+8；时间显示和免打扰时段都按它算
option-settings-quiet-hours = 例如 22:00-07:00，期间只放行紧急警报；或 "off"
option-settings-role = 要提及的身份组
option-settings-mention-from = 从哪个级别起提及身份组；或 "off"
option-settings-channel = 只改这个频道：单独的语言、时段、身份组和子区
option-settings-operator = 该身份组的成员可以按这里的所有按钮
option-settings-threads = 每个事件单独开一个子区
option-settings-pin = 置顶紧急警报，直到解除
option-settings-hashtags = 警报末尾加话题标签，例如 #哈萨克斯坦 #网络
option-settings-preview = 显示媒体网页的预览
option-page = 列表的第几页
option-help-command = 命令名称
option-forget-confirm = 是，删除
option-replay-recording = 回放的名称

example-start = /start
example-status = /status 哈萨克斯坦
example-latest = /latest 哈萨克斯坦 电力
example-subscribe = /subscribe 哈萨克斯坦, 四川 电力 "浸没式液冷" -骗局 重要
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute 政策 7d except_critical
example-unmute = /unmute 政策
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong 广告 https://example.org/article
example-feedback = /feedback
example-test = /test 哈萨克斯坦限电，矿场被迫停机
example-history = /history 哈萨克斯坦
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions 哈萨克斯坦
example-sources = /sources
example-settings = /settings language:简体中文 time_zone:Asia/Shanghai quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 小时
choice-7d = 7 天
choice-30d = 30 天
choice-with-words = 仅含 { $words }
choice-without-words = 不含 { $words }
choice-forever = 直到解除

## Answers

about-bot = 地区断网、停电、出新政策，Hashwire 第一时间告诉比特币矿工，附来源和可信程度。点“开始”，或直接问：/status 哈萨克斯坦。加进群组或频道，大家都能收到。
about-bot-short = 断网、停电、新政策，第一时间提醒比特币矿工，附来源。
presence = { $sources ->
    [0] 没有信源：都不响应
   *[other] { $sources } 个信源
}，{ $places ->
    [0] 没有地区有情况
   *[other] { $places } 个地区有情况
}
start-title = Hashwire 盯着一切可能让矿机停下的事
start-what = 某个地区的网络、电力或政策出问题时，它只通知一次：事实、来源和可信程度。更多媒体证实后会更新原消息，事情结束后会回复原消息。
start-example = 例如：“紧急 · 哈萨克斯坦 · 网络：哈萨克斯坦全国断网，矿机掉线。NetBlocks 称联网率降至正常水平的 5%。3 家媒体。”
start-next = 下一步：在这里发送 /subscribe 查看可选内容，{ $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} 订阅全部。/status { $platform ->
    [discord] region:哈萨克斯坦
   *[other] 哈萨克斯坦
} 可立即查询。
note-every-topic = /{ $command } 会一次显示某地的所有主题，包括{ $topics }。
note-unread = 没有看懂、已略过：“{ $value }”。用 /help 查看可以问什么。
note-widened = 把“{ $value }”理解为{ $place }全境。
add-to-channel = 加到频道
add-to-group = 加到群组
added-to = 我现在可以在那里发消息了。下面的按钮对应那个聊天。在这里输入命令时，先写它的名字：/subscribe { $chat } 哈萨克斯坦
chat-absent = 可能我不在 { $chat }，也可能你不是那里的管理员。把我加进去并给发消息的权限，再试一次。
away-title = 我刚才离线
away = { $count ->
    [1] 这条是我离线时收到的，现在回复已经太晚
   *[other] 这 { $count } 条是我离线时收到的，现在回复已经太晚
}。还想知道的话，请再发一次：
add-to-server = 把 Hashwire 加到服务器
server-absent = 这个服务器只添加了命令：我能回答，但不能推送警报。请用这个链接添加我，再试一次。
note-ignored = /{ $command } 后面不需要内容，“{ $value }”没有起作用。
ask-words = 已识别：{ $understood }。{ $words } 不是我认识的地名、主题或级别。{ $near ->
    [0] {""}
   *[other] 是指下面某一个吗？
}要把它作为警报必须包含的词吗？直接加引号即可。
ask-words-alone = { $words } 不是我认识的地名、主题或级别。{ $near ->
    [0] {""}
   *[other] 是指下面某一个吗？
}作为关键词的话，只会收到包含它的内容。直接加引号即可。
ask-value = { $option } 填什么？用 /help { $command } 查看能填的内容。
ask-option = /{ $command } 需要填写这一项。例如：{ $example }
ask-choose = 点一个按钮，或直接输入：{ $example }
ask-which-told = 那条消息里有好几件事。是哪一件？
subscribe-ask-title = 这里要接收什么？
subscribe-menu-regions = 多个地区
subscribe-menu-topics = 多个主题
subscribe-ask = 点一下就订阅，以后还能再加。想缩小范围，直接写出来：{ $platform ->
    [discord] /subscribe regions:哈萨克斯坦 topics:电力 severity:重要
   *[other] /subscribe 哈萨克斯坦 电力 重要
}
subscribe-done = 订阅成功
subscribe-where = 警报会发到 { $where }。
webhook-signed = 请求用 { $secret } 签名：请保密，程序验证时要用（standardwebhooks.com）。要停止，用同一地址发送 /unsubscribe。
subscriptions-webhooks = 警报还会发往 { $names }。/subscriptions 加上地址可查看是哪些。
subscribe-changed = 订阅已修改
subscribe-known = 已经订阅过了
subscribe-again-done = { $count } 个订阅继续生效
subscribe-again-left = { $count } 个仍然关闭：推送的地方我还是发不了消息。
button-subscribe-again = 恢复 { $count } 个订阅
subscribe-missing-title = 我在那里还发不了消息
subscribe-missing = 缺少：{ $missing }。请授权给 Hashwire 后再试。目前还没有订阅。
subscribe-no-example = { $seen ->
    [0] 过去 { $days } 天没有任何报道，也就没有可推送的。
   *[other] 过去 { $days } 天没有符合条件的内容。
}
subscribe-examples = { $count ->
    [1] 过去 { $days } 天会收到这条：
   *[other] 过去 { $days } 天会收到 { $count } 条，最新的有：
}
subscribe-missed = 略去 { $count } 条：{ $reason }
subscribe-next = 太多了？用 /mute 暂时静音某个主题。紧急警报开头就写着“紧急”。
filter-everything = 全部
filter-without = 不含 { $words }
ask-which-subscription = 哪一个？有好几个。
unsubscribe-done = 已取消 { $count } 个订阅
subscriptions-title = { $count } 个订阅
subscriptions-none-title = 没有订阅
subscriptions-none = 这里还没有推送任何内容。用 /subscribe 开始：订阅全部，或指定地区和主题。
subscription-here = 这里
subscription-at = { $where }
subscription-paused = 已暂停，那里缺少：{ $reason }
subscription-closed = 已关闭，频道或聊天已不存在
mute-done = 已静音：{ $name }（{ $kind ->
    [topic-in] 地区内的主题
    [topic] 主题
    [region] 地区
    [word] 词
    [publisher] 媒体
   *[incident] 事件
}）
mute-kind-topic-in = 地区内的主题
mute-kind-topic = 主题
mute-kind-region = 地区
mute-kind-word = 词
mute-kind-publisher = 媒体
mute-kind-incident = 事件
this-incident = 这次事件
topic-in-region = { $region }的{ $topic }
mute-done-several = 已静音：{ $names }
mute-silenced = { $of ->
    [0] 过去 { $days } 天，这里的订阅没有收到任何内容，也就没有可静音的。
   *[other] 过去 { $days } 天，这里订阅的 { $of } 条报道中会静音 { $count } 条。
}
mute-scope = 对整个{ $place ->
    [server] 服务器
    [terminal] 终端
   *[other] 聊天
}生效，不影响其他地方。
mute-forever = 直到解除
mute-until = 至 { $until }
mute-except-critical = 紧急警报照常推送
mutes-title = { $count } 项静音
mutes-none-title = 没有静音任何内容
mutes-none = 订阅的警报都照常推送。用 /mute 静音某个主题、地区、词或媒体。
unmute-done = 已解除静音：{ $names }
unmute-next = 从现在起照常推送。{ $following ->
    [0] {""}
   *[other] 静音期间的 { $following } 条警报仍然有效，马上补发。
}
latest-title = 最新报道
latest-none-title = 没有报道
latest-none = { $days } 天内没有任何报道。这只是我们的信源所见，不代表什么都没发生。
topics-title = 主题
topics-next = { $platform ->
    [discord] 订阅某个主题：/subscribe topics:电力。静音：/mute what:电力 duration:7d。
   *[other] 订阅某个主题：/subscribe 电力。静音：/mute 电力 7d。
}
regions-title = { $count } 个国家和地区，{ $parts } 个省和州
regions-how = 地名可用任何语言或代码：kazakhstan、哈萨克斯坦、kz、texas、us-tx。国家包含它的各省各州。
regions-busy = 以下地方有情况：{ $regions }。详见 /status。
regions-next = { $platform ->
    [discord] /regions country:哈萨克斯坦
   *[other] /regions 哈萨克斯坦
} 列出该国的各省各州。
regions-of = { $region }（{ $code }）及其各地
regions-no-parts = 只能整体查询，没有细分地区。
sources-title = { $sources } 个信源中 { $answering } 个在线
sources-last-good = 最近一次正常响应：{ $age }。
sources-no-answer = 还没有信源响应。
sources-model = 模型：今天请求 { $requestsToday } 次，启动以来读入 { $inputTokens } 个 token、输出 { $outputTokens } 个；改用媒体原句 { $fallbacks } 次。
sources-counts = { $failing ->
    [0] 全部正常
   *[other] { $failing } 个失败
}{ $waiting ->
    [0] 。
   *[other] ；{ $waiting } 个尚未查询。
}
source-failing = 失败 { $failures } 次，最近一次正常响应：{ $last } · { $error }
source-dead = 视为失效：连续失败 { $failures } 次，最近一次正常响应：{ $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = 没有这个主机
fault-name-server = 域名服务器没有响应
fault-refused = 连接被拒绝
fault-broken-off = 连接中断
fault-no-connection = 连接超时
fault-no-route = 无法到达主机
fault-unreachable = 无法连接（{ $detail }）
fault-certificate-expired = 证书已过期
fault-certificate-self-signed = 证书是自签名的
fault-certificate-unverified = 证书无法验证
fault-certificate-other-host = 证书属于另一台主机
fault-timeout = { $detail } 秒内没有完整响应
fault-redirect-address = 重定向到的不是网址
fault-redirect-robots = 重定向到 robots.txt 禁止的地方
fault-redirects = 重定向超过 { $detail } 次
fault-private = { $detail } 是私有或特殊地址
fault-entries = 条目无法读取
fault-nested = 嵌套超过 { $detail } 层
fault-no-feed = 是 <{ $detail }> 文档，不是订阅源
fault-no-xml = 不是 XML 文档
fault-no-json = 返回的不是 JSON
fault-too-long = 返回内容过长
fault-shape = 返回内容的格式与预期不符
fault-unreadable = 无法读取：“{ $detail }”
fault-says = 返回“{ $detail }”
fault-slow = { $detail } 秒内无法读完
source-emptied = 能连上，但条目已清空；最近消息：{ $age }
source-old = 能连上，但久未更新；最近消息：{ $age }
source-undated = 条目日期无法读取，按出现时间计；最近消息：{ $age }
sources-advice = 恢复之前，只有它们报道的消息这里看不到：可点链接看原网站。多数故障会自行恢复。连续几天失效或没有动静的来源往往已换地址：由 Hashwire 的运营者用 feeds:check 检查。
sources-next-try = { $wait }后重试。
settings-title = 本{ $place ->
    [server] 服务器
    [terminal] 终端
   *[other] 聊天
}的设置
settings-changed = 设置已修改
settings-how = 写出要改的项：/settings quiet_hours:22:00-07:00，关闭：/settings quiet_hours:off。
field-language = 语言
field-time-zone = 时区
field-quiet-hours = 免打扰时段
field-mention = 提及身份组
field-operator = 可按所有按钮的身份组
field-channel = 频道
field-threads = 每个事件一个子区
field-pin = 置顶紧急警报
field-hashtags = 话题标签
field-preview = 链接预览
field-own-settings = 有单独设置的频道
button-switch-on = { $what }：开启
button-switch-off = { $what }：关闭
button-same-as-server = 与服务器一致
button-no-operator = 取消按钮身份组
settings-operator = 该身份组的成员可以按这里的所有按钮。要让他们也能输入命令，请在“服务器设置 > 整合”里放行这个身份组。
settings-missing = 这里还缺一项权限：{ $missing }。授权后，从下一条警报起生效。
mention-from = { $role }，{ $severity }及以上
help-title = 命令
help-manager = { $platform ->
    [telegram] （管理员）
   *[other] （管理员）
}
help-manager-only = { $platform ->
    [discord] 仅有管理服务器权限的成员可用。
    [telegram] 仅本聊天的管理员可用。
   *[other] 仅管理员可用。
}
help-required = （必填）
help-example = 例如：
help-next = { $platform ->
    [discord] /help command:subscribe 会解释这个命令并举例。
   *[other] /help subscribe 会解释这个命令并举例。
}
forget-ask-title = 删除本{ $place ->
    [server] 服务器
    [terminal] 终端
   *[other] 聊天
}的全部数据？
forget-ask = 订阅、静音、设置和推送记录将永久删除，警报随之停止。无法撤销。
forget-done-title = 已删除
forget-done = 已删除 { $count } 条记录。本{ $place ->
    [server] 服务器
    [terminal] 终端
   *[other] 聊天
}的数据已全部清除。
replay-done-title = 回放结束
replay-done = { $from } 至 { $until }：{ $publishers } 家媒体的 { $reports } 条报道。频道会收到 { $alerts } 条新消息、{ $answers } 条对之前消息的回复和 { $edits } 次静默修改。没有新内容的报道：{ $silent } 条。
replay-next = /status 哈萨克斯坦 显示的仍是当前情况。
replay-alert = { $at } · 新消息
replay-edit = { $at } · 修改之前的消息
replay-answer = { $at } · 回复之前的消息
replay-asked = { $at } · 有人输入 { $command }

## Mistakes

error-title = 没有成功
error-unexpected-title = 程序出错了
error-unexpected = 不是你的问题，据我所知也没有改动一半。请重试；如果再次出现，把这个编号告诉机器人的运营者，日志里也有：{ $id }
error-not-shown = 有结果，但没能显示出来。请重试；如果再次出现，把这个编号告诉机器人的运营者，日志里也有：{ $id }
error-late = 用时超过一分钟，已停止等待。请稍后再试。
error-too-fast = 一分钟内请求太多，稍后再回复你；警报照常推送。
error-manager-only = { $platform ->
    [discord] /{ $command } 会影响这里所有人，需要“管理服务器”权限。
    [telegram] /{ $command } 会影响这里所有人，只有本聊天的管理员可用，匿名管理员也可以。
   *[other] /{ $command } 会影响这里所有人，只有管理员可用。
}
error-option = 无法把“{ $value }”识别为 { $option }。用 /help { $command } 查看该怎么填。
error-window = “{ $value }”不是可以画的跨度。请写 48h 或 30d。
error-unknown-region = { $near ->
    [0] 不认识“{ $value }”这个地方。可查国家以及有矿场的省和州，任何语言或代码都行：哈萨克斯坦、kz、texas、us-tx。
   *[other] 不确定“{ $value }”是哪里。是下面某一个吗？
}
error-unknown-topic = 没有“{ $value }”这个主题。可选主题：
error-unknown-label = “{ $value }”不是我认识的主题或地名，也不是用逗号隔开的两者。用 /topics 和 /regions 查看。
error-two-labels = “{ $value }”：/{ $command } 只能填一个地区、一个主题，或各一个。先看哪个？
error-unknown-severity = “{ $value }”不是级别。请写：一般、重要或紧急。
error-unknown-command = { $near ->
    [0] 看不懂“{ $value }”。可以写地名，如哈萨克斯坦，或主题，如电力。用 /help 查看全部命令。
   *[other] 没有“{ $value }”这个命令。是指这个吗？
}
error-is-option = “{ $value }”不是命令，而是 /{ $command } 的选项。请输入：{ $example }
error-page = “{ $value }”不是页码。请写数字，如 2。
error-duration = “{ $value }”不是时长。可以写 30m、1h30m、7d、一周、直到 18:00、今晚或永久，最长一年。
error-line-length = 一次太多了：/{ $command } 后面最多 { $characters } 个字符、{ $words } 个词。
error-value-length = { $option } 太长：最多 { $characters } 个字符。
error-unknown-option = /{ $command } 没有“{ $value }”这个选项。可用：{ $options }
error-given-twice = “{ $first }”和“{ $second }”都对应 { $option }，但只能有一个。先用哪个：
error-no-exclusion = /{ $command } 不能排除“{ $value }”。/subscribe 可以排除地区、主题和词。
error-not-understood = 看不懂 /{ $command } 后面的“{ $value }”。
error-mixed-words = “{ $value }”把地名或主题和别的内容写在了一起。请单独写地名或主题；必须原样出现的词请加引号。
error-mute-mixed = “{ $value }”里有地名、主题或媒体，还有看不懂的词。请这样写：{ $platform ->
    [discord] /mute what:哈萨克斯坦 网络 duration:2h
   *[other] /mute 哈萨克斯坦 网络 2h
}，或给词加引号：{ $platform ->
    [discord] /mute what:"黄金矿工" duration:7d
   *[other] /mute "黄金矿工" 7d
}
error-mute-which = “{ $value }”有两种理解。某地的某个主题，不要用逗号：{ $platform ->
    [discord] /mute what:哈萨克斯坦 网络
   *[other] /mute 哈萨克斯坦 网络
}。两者都要静音，请分两次。
error-duration-past = 那个时间已经过了。请写多久或到什么时候：2h、直到 18:00、今晚。
error-switch = “{ $value }”不是 yes 也不是 no。
error-words = 这些词不能用：最多 25 个，每个 2 到 60 个字符，用逗号隔开，短语加"引号"。{ $platform ->
    [discord] {""}
   *[other] 选项名用英文：regions:、topics:、words:、severity:、channel:。
}
error-mute-target = 无法静音“{ $value }”。请写主题、地区、媒体（如 example.org），或 2 到 60 个字符的词。
error-mute-pointing = 不清楚“{ $value }”指什么。请按警报下方的按钮{ $platform ->
    [telegram] ，或用 /mute 回复那条警报
   *[other] {""}
}。也可以写主题、地区或媒体；要按原词静音，请加引号。
error-channel = “{ $value }”不是我认识的频道。{ $platform ->
    [discord] 请从列表中选择。
   *[other] 请在要接收警报的聊天或话题里发送 /subscribe。
}
error-channel-here = { $platform ->
    [discord] 只有在服务器里才能指定频道；在这里，警报发到本聊天。
   *[other] 这里不能指定别的地方。请在要接收警报的聊天或话题里发送 /subscribe。
}
error-channel-gone = 我看不到那个频道。请选一个存在且我有权查看的频道。
error-role = “{ $value }”不是这个服务器的身份组。请从列表中选择。
error-role-everyone = 一次叫醒所有人太多了。请选别的身份组，成员可以自行加入。
error-role-silent = 我无法提及这个身份组：它的成员收不到通知。请在它的设置里允许所有人提及，或给 Hashwire“提及所有身份组”权限。
error-role-here = 这里没有可提及的身份组。
error-mention-role = 还要写出身份组：{ option-name-role } 和 { option-name-mention-from } 必须一起填。
error-time-zone = { $near ->
    [0] 不认识“{ $value }”这个时区。请写城市、国家或时差：上海、Asia/Shanghai、UTC+8。
   *[other] “{ $value }”可能是好几个时区。哪一个？
}
error-language = { $near ->
    [0] 我还不会说“{ $value }”。
   *[other] 我还不会说“{ $value }”。我会这些：
}
error-quiet-hours = “{ $value }”不是时间段。请写 22:00-07:00，或 off。
error-link = “{ $value }”不是链接。请写完整网址，如 https://example.org/article
error-text-length = 太长：最多 4096 个字符。
error-story-unknown = 没有见过这个链接的报道。用 /test 加链接可以看它会命中什么。
error-story-gone = 这条报道已超过保存期限，原因无从查起。
error-unreadable = 这个网页读不了。请把正文粘贴到 /test 后面。
error-no-subscriptions = 这里没有订阅，没有可取消的。用 /subscribe 开始订阅。
error-no-such-subscription = 这里没有这个订阅。请选择：
error-too-many-subscriptions = 这里已有 { $most } 个订阅。请先取消一个，或在已有订阅里增加内容。
error-too-many-mutes = 这里已有 { $most } 项静音。请先用 /unmute 解除一项。
error-not-muted = { $muted ->
    [0] 这里没有静音任何内容。
   *[other] “{ $value }”在这里没有静音。已静音的有：
}
error-feedback-kind = “{ $value }”不在选项里。哪里有误？
error-wrong-not-sent = 这条没有在这里推送过，没有可更正的。用 /why 加链接查看原因。
error-wrong-no-place = 这条警报没有涉及地点。
error-wrong-no-state = 这条警报没有断言任何地方的状态：标题是媒体自己的。
error-no-such-feedback = { $kept ->
    [0] 这里没有反馈过，没有可撤销的。
   *[other] “{ $value }”不在列表中。用 /feedback 查看列表和编号。
}
error-no-such-recording = 没有“{ $value }”这个回放。试试 /replay january-2022

## Feedback

feedback-not-mining = 与挖矿无关
feedback-wrong-place = 地点有误
feedback-wrong-state = 状态有误
feedback-same = 与之前重复
feedback-advert = 广告
wrong-done = 已记下
wrong-effect-not-mining = 这件事的后续，以及标题类似的消息，不再发到这里。
wrong-effect-wrong-place = 标题类似的消息，在这里不再算作与 { $places } 有关。
wrong-effect-wrong-state = 标题类似的消息，在这里不再附带那个状态，只发标题。
wrong-effect-same = 标题类似的重复消息不再发到这里。情况恶化和结束仍会通知。
wrong-effect-advert = 这件事的后续，以及标题类似的消息，不再发到这里。
wrong-critical = 紧急警报始终原样推送，所以这只适用于级别较低的消息。
wrong-oldest-gone = 最多保留 { $most } 条，最早的一条已删除。
wrong-scope = 只对本{ $place ->
    [server] 服务器
    [terminal] 终端
   *[other] 聊天
}生效。点“撤销”即可恢复。
feedback-title = 这里有 { $count } 条警报被标记为有误
feedback-how = “撤销”取消一条。/feedback undo:all 全部取消。
feedback-none-title = 还没有标记过有误的警报
feedback-none = 点警报下方的“有误”，或用 /wrong 回复警报，Hashwire 就知道这里不想要什么。
feedback-undone = { $count ->
    [1] 已撤销
   *[other] 已撤销 { $count } 条
}
feedback-undone-next = 它不再影响推送到这里的内容。

## The terminal

banner-title = Hashwire 盯着一切可能让矿机停下的事
banner-what = 正在查询 { $sources } 个信源；已知内容保存在 { $folder }。
banner-platforms = DISCORD_TOKEN 和 TELEGRAM_TOKEN 都没有设置，所以这个终端就是聊天窗口：警报发到这里。
banner-type = 输入 /status 哈萨克斯坦、/latest 或 /help。/replay january-2022 回放一次有记录的断网。Ctrl-C 退出。
banner-ready = 首轮 { $sources } 个信源中 { $answering } 个响应，{ $items } 条新内容
place-state = { $place }：{ $state }
banner-busy = 目前有 { $count } 个地方不平静：{ $places }
banner-blind = 没有信源响应。这台机器联网了吗？Hashwire 会继续尝试。/sources 显示错误，/replay january-2022 离线也能用。
trouble-clock-step = 本机时钟在{ $age }被{ $back ->
    [1] 往回
   *[0] 往前
}调了 { $by }：此前显示的时间可能有同样的偏差。
trouble-clock-behind = 本机时钟慢了 { $by }。Hashwire 以服务器给出的时间为准。请打开时间同步（NTP）。
disk-title = 警报目前无法发送
disk-full = 磁盘已满：无法保存新内容，所以警报不会发出。请在 DATA_DIR 所在磁盘腾出空间。Hashwire 会自动恢复。
disk-read-only = Hashwire 无法写入自己的目录：不能保存新内容，所以警报不会发出。请让运行 Hashwire 的用户可以写入 DATA_DIR。
state-away = 数据库自 { $since } 起无法连接：警报会等待，期间无法在其中保存或查询。不会丢失任何内容，Hashwire 会自动恢复。
records-unreadable = { $count } 条已存记录无法读取，已跳过。没有覆盖任何内容。要找回它们，请停止 Hashwire 并恢复 DATA_DIR 的备份。

## Pictures

picture-region = 近 { $window } 联网率与算力图，标出了事件
picture-since = 自 { $since }
picture-level = 最近读数：{ $level }（{ $source }，{ $at }）
picture-world = 世界地图：{ $places }。
picture-network = { $days } 天算力图，带随机波动范围。
window-48h = 48 小时
window-30d = 30 天
chart-connectivity = 联网率（占正常水平 %）
chart-connectivity-measured = 联网率（占正常水平 %，对比前 8 周同时段）
chart-hash-rate = 全网算力，EH/s，日均值
chart-no-data = 这段时间没有监测数据，也没有报道
chart-as-of = 截至 { $at }
chart-network-title = 全网算力，{ $days } 天
chart-band = 随机波动：单日值在周均值上下的范围
chart-world-title = 目前不平静：{ $count } 个地方
chart-legend-critical = 断网、停电、禁止
chart-legend-warning = 不稳、限电、受限、动荡
chart-legend-good = 已恢复、放宽
chart-legend-unknown = 状况不明
chart-legend-none = 没有已知的突发情况

## The web board

web-now = 当前状态
web-sources = 信源
web-about = 关于
web-skip = 跳到正文
web-search = 国家、省或州
web-search-go = 查看状态
web-footer = 未知的就显示未知，绝不当作正常。时间均为 UTC。
web-not-found-title = 没有这个页面
web-not-found = 可能已超过保存期限。上方搜索可以找到所有国家，以及有矿场的省和州。
web-unknown-region = { $near ->
    [0] 没有“{ $value }”这个地方。可查国家、省和州，支持任何语言或代码：哈萨克斯坦、kz、texas、us-tx。
   *[other] 没有叫“{ $value }”的地方。相近的有：
}
web-busy-title = 同时访问的人太多
web-busy = 警报优先。请过几秒再刷新。
web-follow = 接收警报
web-follow-region = 接收{ $region }的警报
web-about-what = Hashwire 在 Discord 和 Telegram 上提醒比特币矿工所在地区的断网、停电和新政策。这个看板用同样的文字显示它此刻所知。
web-about-unknown = 每个数字都有单位、来源和时间。互相矛盾的并列显示。没有报道也没有监测的地方，状态就是未知，这不代表一切正常。
web-about-sources = 报道来自各媒体的订阅源，监测数据来自旁边注明的来源。标题属于媒体，链接指向原文。
web-about-feeds = 程序也能读取：/feed.atom、/feed.json 和 /region/KZ/feed.atom 列出最新报道，/calendar.ics 列出已宣布的变动，/badge/KZ.svg 和 /widget/KZ 显示状态，/api/v1 返回 JSON。
web-about-privacy = 这个看板不设 cookie，不需要脚本（只有一个自带的脚本保持页面更新），不加载其他网站的内容，也不记录谁在看。
field-claims = 说法
field-alerts = 警报

## How alerts arrive
digest-schedule = { $every ->
    [hour] 每小时汇总
    [day] 每日汇总
   *[week] 每周汇总
} · { $count }
digest-happened = 发生了什么
digest-ongoing = 仍在持续
digest-announced = 已宣布
filter-digest = { $every ->
    [hour] 每小时汇总
    [day] 每天 { $at } 汇总
   *[week] 每周一 { $at } 汇总
}
subscribe-digest = 警报合并为一条消息，下一次：{ $next }；没有新消息就不发。紧急警报立即发送，已即时通知的事件结束时也立即通知。
because-next-digest = 等待该订阅的下一次汇总。
option-subscribe-digest = 合并为一条：每小时，每天 08:00，每周；立即：逐条发送
error-digest = “{ $value }”不是汇总方式。可写：每小时、每天 08:00、每周 08:00 或 立即。
choice-hourly = 每小时
choice-daily = 每天
choice-weekly = 每周
choice-instant = 立即
filter-sound = { $severity }及以上有提示音
filter-brief = 一行显示
option-subscribe-sound = 这些警报从哪个级别起有提示音
option-subscribe-length = 简短：一行；完整：含正文和信源
choice-brief = 简短
choice-full = 完整
error-length = “{ $value }”不可用。请写 简短 或 完整。
command-calendar = 已宣布的变化：禁令、电价、考试断网、检修、难度调整、减半
name-calendar = 日历
option-calendar-region = 国家、省或州，任何语言均可；不填则为全部
example-calendar = /calendar 哈萨克斯坦
calendar-title = 已宣布的变化
calendar-title-region = { $region } · 已宣布的变化
calendar-none = 我们的信源在此没有宣布任何事项。这不等于“不会有变化”。
field-halving = 减半
halving = 区块 { $height }，约 { $at }
command-about = 版本、信源与许可
name-about = 关于
command-invite = 添加 Hashwire 的链接及所需权限
name-invite = 邀请
about-measurements = 监测
about-data = 名称、地点、占比
about-software = 软件
about-licences = Hashwire 采用 MIT 许可。所含库采用 { $licences }；许可文本随库一同安装。
about-feeds = { $count ->
   *[other] 消息来自 { $count } 个订阅源。
}标题归媒体所有，链接指向原文。
invite-title = 把 Hashwire 加到别处
invite-none = 这里没有连接任何平台，无处可添加。
invite-rights = { $count ->
    [0] 不需要权限
   *[other] 所需权限：{ $rights }
}
right-name = { $right ->
    [view-channel] 查看频道
    [send-messages] 发送消息
    [embed-links] 嵌入链接
    [attach-files] 附加文件
    [read-message-history] 读取消息历史
    [create-public-threads] 创建公共子区
    [send-messages-in-threads] 在子区内发送消息
    [create-posts] 创建帖子
    [manage-webhooks] 管理 Webhook
    [manage-threads] 管理子区
    [post-messages] 发布消息
    [edit-messages-of-others] 编辑他人消息
    [pin-messages] 置顶消息
    [send-photos] 发送图片
    [manage-topics] 管理话题
    [a-valid-secret] 有效的密钥
   *[other] { $name }
}
invite-extras = 不需要更多。子区和置顶各需多一项权限，/settings 会说明。
add-to-person = 随身携带（仅自己可用）
add-to-private-chat = 在私聊中
example-about = /about
example-invite = /invite
subscribe-digest-beside = 此处另有订阅逐条即时发送：它要的内容不会等汇总。
menu-why = 这是什么？
## Own feeds
command-feed = 只属于此{ $place ->
    [server] 服务器
   *[other] 聊天
}的订阅源：添加网站、频道或账号；列表、测试、导出
command-feed-add = 添加订阅源：填它的地址，或网站、频道、账号的地址
command-feed-list = 这里的订阅源，带编号和状态
command-feed-test = 查看订阅源有什么内容，不添加
command-feed-remove = 移除这里的一个订阅源
command-feed-export = 把这里的订阅源存成列表（OPML），任何阅读器都能用
command-feed-import = 从其他阅读器的列表（OPML）添加订阅源
name-feed = 订阅源
option-feed-action = 添加、列表、测试、移除、导出、导入；不填则为列表
option-feed-feed = 订阅源、网站、频道或账号的地址；或列表中的编号
option-feed-topics = 只要这些主题，用逗号分隔，-名称 表示排除；不填则为全部
option-feed-regions = 只要这些地区，用逗号分隔，-名称 表示排除；不填则为所有地区
option-feed-all = 内容全部发送，不只是与矿工有关的
option-feed-file = 从其他阅读器导出的订阅列表（OPML）
example-feed = /feed add https://example.org/news power
action-add = 添加
action-list = 列表
action-test = 测试
action-remove = 移除
action-export = 导出
action-import = 导入
feed-added = 已添加：{ $title }
feed-changed = 已修改：{ $title }
feed-tested = 已测试：{ $title }
feed-scope = { $all ->
    [1] 全部内容
   *[0] 与矿工有关的内容
}
feed-sent = { $tested ->
    [1] 会发到这里的：{ $scope }。
   *[0] 只发到这里：{ $scope }。
}
feed-holds = { $count ->
    [0] 目前还没有条目。
   *[other] 目前有 { $count } 条。
}
feed-silent = 已有的条目不会发送，之后的新条目才会。
feed-newest = 最新一条会是这样：
feed-newest-withheld = 最新一条不会发送：{ $reason } 如果发送，会是这样：
feed-none-title = 还没有自己的订阅源
feed-none = 可以添加网站、订阅源、视频频道或账号。新内容只发到这里。最多 { $most } 个。{ help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = 自己的订阅源：{ $count } / { $most }
feed-how = { $platform ->
    [discord] “/feed test” 查看某个源的内容，“/feed export” 导出列表供其他阅读器使用。
   *[other] /feed test 1 查看某个源的内容，/feed export 导出列表供其他阅读器使用。
}
feed-unread = 尚未读取
feed-answers = 正常，上次读取：{ $age }
feed-removed = { $count ->
   *[other] 已移除 { $count } 个订阅源
}
feed-export-name = Hashwire 自己的订阅源
feed-exported = { $count ->
   *[other] { $count } 个订阅源的列表
}
feed-export-how = 任何阅读器都能导入这个列表（OPML），/feed 也能用“import”读回来。
feed-imported = { $count ->
    [0] 没有导入任何订阅源
   *[other] 已导入 { $count } 个订阅源
}
feed-import-known = { $count ->
   *[other] { $count } 个这里已经有了。
}
feed-import-full = { $count ->
   *[other] { $count } 个没有导入
}，这里最多 { $most } 个。
feed-import-failed = 以下无法添加：
own-feed = 来自你们的订阅源“{ $feed }”
own-feed-fails-title = 你们的一个订阅源失效了
own-feed-fails = { $dead ->
    [1] “{ $feed }”已 24 小时没有响应{ $why ->
        [none] 。
       *[other] ：{ $why }。
    }
   *[0] “{ $feed }”有响应，但条目没了，或比平时久得多没有新内容。
} 用 /feed 查看情况或移除它。
button-feeds = 自己的订阅源
button-feed-remove = 移除 { $number }
error-feed-off = 这里没有开放自己的订阅源。运行这个 Hashwire 的人可以开放（OWN_FEEDS_MAX）。
error-feed-action = /feed 不会“{ $value }”。可用：add、list、test、remove、export、import。
error-feed-missing = 哪个订阅源？请给出地址或列表中的编号，例如：{ $example }
error-feed-unknown = { $count ->
    [0] 这里没有自己的订阅源。
   *[other] 这里没有“{ $value }”。用 /feed 查看列表和编号。
}
error-feed-full = 这里已有 { $most } 个订阅源，请先移除一个。
error-feed-address = “{ $value }”不是地址。请给出完整地址，例如 https://example.org/feed 或 @name@mastodon.social
error-feed-password = 这个地址里有密码，这里所有人都会看到。需要登录的订阅源不能添加。
error-feed-telegram = Telegram 频道没有自己的订阅源。运行这个 Hashwire 的人可以让它可读（RSSHUB_URL）。
error-feed-telegram-private = 只能读取公开频道，例如 t.me/name。
error-feed-unreachable = 无法读取“{ $value }”：{ $reason }。请检查地址，或稍后再试。
error-feed-no-feed = “{ $value }”没有订阅源。如果网站有订阅源，请直接给出它的地址。
error-feed-late = “{ $value }”没有及时响应，请稍后再试。
error-feed-list = 这不是订阅列表。请从阅读器导出 OPML。
error-feed-no-file = { $platform ->
    [discord] 请在“file”选项里附上列表。
    [terminal] 请写出文件名：/feed import feeds.opml
   *[other] 请把列表作为文件发送，并附上说明 /feed import；或者用 /feed import 回复该文件。
}
error-file-unreadable = 无法读取文件，请重新发送。
error-file-path = 无法读取文件“{ $value }”。
error-file-size = 文件太大，最多 { $kilobytes } kB。
## Watched providers
command-watch = 只为此{ $place ->
    [server] 服务器
   *[other] 聊天
}监测你自己的网络运营商：添加、列表、移除
command-watch-add = 监测一家运营商，填名称或 AS 号
command-watch-list = 这里监测的运营商，以及目前的数据
command-watch-remove = 不再监测某家运营商
name-watch = 运营商
option-watch-provider = 运营商的名称或 AS 号，如 AS9198；移除时也可填列表中的序号
option-watch-action = 添加、列表、移除；不填则为列表
option-name-provider = 运营商
example-watch = /watch AS9198
watch-added = 已开始监测：{ $provider }
watch-known = 已在监测：{ $provider }
watch-how = IODA 每十分钟给出一次它能否连通的数据。断网或恢复时，只在这里发出警报。两项指标都显示中断，或其中一项持续半小时，才算断网。
watch-not-covered = { $source } 不监测它
watch-none-title = 这里没有监测任何运营商
watch-none = 请填写你的运营商或它的 AS 号：{ $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = 监测中的运营商：{ $count } / { $most }
watch-removed = 不再监测
button-watches = 监测中的运营商
ask-which-provider = 有多个网络符合“{ $value }”。是哪一个？
ask-which-watch = 哪一个？
error-watch-name = 运营商名称太长：最多 100 个字符。
error-watch-action = /watch 不会“{ $value }”。可用：add、list、remove。
error-watch-missing = 哪家运营商？请给出名称或 AS 号，例如：{ $example }
error-watch-unknown = { $count ->
    [0] 这里没有监测任何运营商。
   *[other] 这里没有监测“{ $value }”。/watch 会列出全部及序号。
}
error-watch-none = IODA 没有名为“{ $value }”的运营商。用 AS 号一定能找到，如 AS9198：可向运营商询问。
error-watch-full = 这里已在监测 { $most } 家运营商，请先移除一家。
error-watch-full-everywhere = 这个 Hashwire 已在监测 { $most } 家运营商，不再向数据源查询更多。
error-watch-off = 这里不监测运营商。本 Hashwire 的运行者可以开启（IODA）。
error-watch-unreachable = IODA 没有响应：{ $reason }。请稍后再试。
command-follow = 运营者维护的公开频道：关注即可收到警报，无需在这里订阅
name-follow = 频道
option-follow-region = 只列出涉及该国家、省或州的频道，任何语言均可
option-follow-topics = 只列出包含这些主题的频道
option-follow-language = 只列出该语言的频道
example-follow = /follow 哈萨克斯坦
follow-title = 可关注的频道
follow-none = 此机器人的运营者没有设置公开频道。用 /subscribe 可在这里接收警报。
follow-unfit = 没有公开频道涵盖这些内容。单独发送 /follow 可查看全部；用 /subscribe 可在这里接收警报。
follow-how-discord = 在 Discord 打开该频道，点“关注”，再选择你服务器的频道。
follow-how-telegram = 在 Telegram 打开该频道并加入。
follow-plain = 频道对所有人都一样：这里的静音和设置对它不起作用。需要时请用 /subscribe。
subscribe-follow = 有公开频道涵盖以上全部内容，关注它就无需订阅：/follow
button-follow = 可关注的频道
button-follow-here = 在此关注：{ $channel }
follow-done = 本频道现已关注
follow-done-how = 那里发布的内容会转到这里。要停止：服务器设置 > 整合 > 已关注的频道。
follow-lacking = 要代为关注，我在本频道需要权限：{ $missing }。也可以打开那个频道，自己点“关注”。
