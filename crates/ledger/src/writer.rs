//! The writer: the one who writes in the ledger. Orders queue up; it takes all that wait, decides them in order, has the whole
//! batch put on disk in one go, shows the new world, and only then answers everybody.
//!
//! One wait for the disk carries a whole batch, so the more people there are, the more goes into each. Should another process
//! have appended meanwhile, the store says so; the writer folds what is new and decides the batch again.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};
use uuid::Uuid;

use crate::branch::Coming;
use crate::clock::{Chance, Clock};
use crate::draft::{Answer, Draft, Spoilt, draft};
use crate::error::{Error, Failure};
use crate::joining::{Taken, take_in};
use crate::keys::{Keys, Span};
use crate::ledger::{Order, Shared};
use crate::replay::{self, Folded};
use crate::rules::{Moment, Rules};
use crate::store::{Appended, Batch, Store, Tip};

/// How many orders go into one batch at most, so that the first does not wait long for the last.
const BATCH: usize = 1024;

/// How often to look for what other processes have appended, when nobody orders anything.
const LOOK_AROUND: Duration = Duration::from_millis(500);

/// What the writer can be told.
pub(crate) enum Message<R: Rules> {
    /// Carry this out.
    Order(Order<R::Command>, oneshot::Sender<Answer<R>>),
    /// Look for what others have appended.
    Refresh(oneshot::Sender<Result<u64, Error>>),
    /// Say where the ledger stands, between two batches.
    Pause(oneshot::Sender<Standing<R>>),
    /// Say which of these keys have been carried out, and as which entries.
    Known(Vec<Uuid>, oneshot::Sender<Vec<Option<Span>>>),
    /// Append some orders of a branch.
    Join(Vec<Coming<R>>, oneshot::Sender<Result<(), Error>>),
    /// Carry out what waits, then stop.
    Close(oneshot::Sender<Standing<R>>),
}

/// A world, the last entry in it, and the keys as they go into a snapshot.
pub(crate) type Standing<R> = (Tip, Arc<<R as Rules>::World>, Vec<u8>);

pub(crate) struct Writer<R: Rules> {
    store: Arc<dyn Store>,
    space: String,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    shared: Arc<Shared<R>>,
    keys: Keys,
    inbox: mpsc::Receiver<Message<R>>,
    /// What looking around last ran into.
    complaint: Option<Error>,
}

impl<R: Rules> Writer<R> {
    pub fn new(
        store: Arc<dyn Store>,
        space: String,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        shared: Arc<Shared<R>>,
        keys: Keys,
        inbox: mpsc::Receiver<Message<R>>,
    ) -> Self {
        Self { store, space, clock, chance, shared, keys, inbox, complaint: None }
    }

    pub async fn run(mut self) {
        let mut tick = interval(LOOK_AROUND);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut closing = Vec::new();
        loop {
            let message = tokio::select! {
                biased;
                message = self.inbox.recv() => message,
                _ = tick.tick() => {
                    self.look_around().await;
                    continue;
                }
            };
            let Some(message) = message else { break };
            let mut next = Some(message);
            while let Some(message) = next.take() {
                match message {
                    Message::Order(order, answer) => next = self.gather(order, answer).await,
                    Message::Refresh(answer) => drop(answer.send(self.refresh().await)),
                    Message::Pause(answer) => drop(answer.send(self.standing())),
                    Message::Known(keys, answer) => {
                        drop(answer.send(keys.into_iter().map(|key| self.keys.get(key)).collect()));
                    }
                    Message::Join(orders, answer) => drop(answer.send(self.take_in(&orders).await)),
                    Message::Close(answer) => {
                        self.inbox.close();
                        closing.push(answer);
                    }
                }
            }
        }
        for answer in closing {
            drop(answer.send(self.standing()));
        }
    }

    /// Takes all orders that wait and carries them out. Gives back the first message that is no order.
    async fn gather(&mut self, order: Order<R::Command>, answer: oneshot::Sender<Answer<R>>) -> Option<Message<R>> {
        let mut waiting = vec![(order, answer)];
        let mut next = None;
        while waiting.len() < BATCH {
            match self.inbox.try_recv() {
                Ok(Message::Order(order, answer)) => waiting.push((order, answer)),
                Ok(other) => {
                    next = Some(other);
                    break;
                }
                Err(_) => break,
            }
        }
        let (orders, senders): (Vec<_>, Vec<_>) = waiting.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
        let answers = match self.carry_out(&mut Orders::new(orders, self.clock.as_ref(), self.chance.as_ref())).await {
            Ok(answers) => answers,
            Err(error) => senders.iter().map(|_| Err(Failure::Fault(error.clone()))).collect(),
        };
        for (sender, answer) in senders.into_iter().zip(answers) {
            // Whoever does not wait any more has nothing to be told; the order stands all the same.
            drop(sender.send(answer));
        }
        next
    }

    async fn carry_out(&mut self, orders: &mut Orders<R>) -> Result<Vec<Answer<R>>, Error> {
        loop {
            let draft = self.draft(orders).await?;
            if draft.entries.is_empty() {
                // Refusals and repeated orders need nothing written, but they too should know the latest entries.
                if self.store.tip().await.is_ok_and(|tip| tip.sequence > self.shared.read().0.sequence) {
                    self.catch_up().await?;
                    continue;
                }
                self.keys.extend(draft.keys);
                return Ok(draft.answers);
            }
            let after = self.shared.read().0;
            let Draft { world, tip, entries, contents, erase, keys, answers, .. } = draft;
            let erases = !erase.is_empty();
            let tombstones = Vec::new();
            let batch = Batch { after, entries, contents, tombstones, erase, time: orders.time() };
            match self.store.append(&batch).await? {
                Appended::Moved => self.catch_up().await?,
                Appended::Kept => {
                    self.keys.extend(keys);
                    self.shared.publish(tip, Arc::new(world));
                    if erases {
                        self.settle().await;
                    }
                    return Ok(answers);
                }
            }
        }
    }

    /// Appends some orders of a branch, unless somebody else has joined them meanwhile.
    async fn take_in(&mut self, orders: &[Coming<R>]) -> Result<(), Error> {
        loop {
            let (after, world) = self.shared.read();
            let now = self.clock.now();
            let taken = take_in::<R>((R::World::clone(&world), after), &self.keys, orders, now)?;
            let Taken { world, tip, entries, contents, tombstones, erase, keys } = taken;
            if entries.is_empty() {
                return Ok(());
            }
            let erases = !erase.is_empty();
            match self.store.append(&Batch { after, entries, contents, tombstones, erase, time: now }).await? {
                Appended::Moved => self.catch_up().await?,
                Appended::Kept => {
                    self.keys.extend(keys);
                    self.shared.publish(tip, Arc::new(world));
                    if erases {
                        self.settle().await;
                    }
                    return Ok(());
                }
            }
        }
    }

    /// Drafts until no order mentions a content that does not exist and none spoils the draft.
    async fn draft(&self, orders: &mut Orders<R>) -> Result<Draft<R>, Error> {
        loop {
            let (tip, world) = self.shared.read();
            let known = (R::World::clone(&world), tip, &self.keys);
            let draft = match draft::<R>(known, &self.space, orders.iter(), &orders.barred) {
                Ok(draft) => draft,
                Err(Spoilt(place)) => {
                    orders.barred.insert(place, Error::Stumbled);
                    continue;
                }
            };
            let ids: Vec<_> = draft.looked_for.iter().map(|(_, id, _)| *id).collect();
            if ids.is_empty() {
                return Ok(draft);
            }
            let seals = self.store.seals(&ids).await?;
            let barred = orders.barred.len();
            for (place, id, seal) in &draft.looked_for {
                if seals.get(id) != Some(seal) {
                    orders.barred.insert(*place, Error::Unknown { id: *id });
                }
            }
            if orders.barred.len() == barred {
                return Ok(draft);
            }
        }
    }

    async fn refresh(&mut self) -> Result<u64, Error> {
        let known = self.shared.read().0.sequence;
        if self.store.tip().await?.sequence != known {
            self.catch_up().await?;
        }
        Ok(self.shared.read().0.sequence)
    }

    async fn catch_up(&mut self) -> Result<(), Error> {
        let (tip, world) = self.shared.read();
        let folded = Folded::<R> { tip, world: R::World::clone(&world), keys: Keys::default() };
        let folded = replay::catch_up(&self.store, folded).await?;
        if folded.tip == tip {
            return Err(Error::Shrunk { known: tip.sequence });
        }
        self.keys.merge(folded.keys);
        self.shared.publish(folded.tip, Arc::new(folded.world));
        Ok(())
    }

    async fn look_around(&mut self) {
        let complaint = self.refresh().await.err();
        // Twice a second the same complaint would bury the log.
        if complaint != self.complaint
            && let Some(error) = &complaint
        {
            tracing::warn!(%error, "could not look for new entries");
        }
        self.complaint = complaint;
        self.settle().await;
    }

    async fn settle(&self) {
        match self.store.settle().await {
            Ok(true) => {}
            Ok(false) => tracing::debug!("somebody is reading; erasing is finished later"),
            Err(error) => {
                tracing::warn!(%error, "erasing could not be finished yet; it will be tried again");
            }
        }
    }

    fn standing(&self) -> Standing<R> {
        let (tip, world) = self.shared.read();
        (tip, world, self.keys.write())
    }
}

/// The orders of a batch, each with its moment, which stays the same however often the batch is drafted.
struct Orders<R: Rules> {
    orders: Vec<(Order<R::Command>, Moment)>,
    barred: BTreeMap<usize, Error>,
}

impl<R: Rules> Orders<R> {
    fn new(orders: Vec<Order<R::Command>>, clock: &dyn Clock, chance: &dyn Chance) -> Self {
        let mut barred = BTreeMap::new();
        let with_moment = |(place, order): (usize, Order<R::Command>)| {
            let now = clock.now();
            let now = Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now);
            let chance = chance.draw().unwrap_or_else(|error| {
                barred.insert(place, error);
                [0; 32]
            });
            let moment = Moment { now, actor: order.actor.clone(), chance };
            (order, moment)
        };
        let orders = orders.into_iter().enumerate().map(with_moment).collect();
        Self { orders, barred }
    }

    fn iter(&self) -> impl Iterator<Item = (&Order<R::Command>, &Moment)> {
        self.orders.iter().map(|(order, moment)| (order, moment))
    }

    fn time(&self) -> Timestamp {
        self.orders.last().map_or(Timestamp::UNIX_EPOCH, |(_, moment)| moment.now)
    }
}
