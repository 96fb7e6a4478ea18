//! Everything a conversation is, apart from the screen: the people, what they said, and whom it is about now.

use std::collections::HashSet;

use crate::calendar::Date;
use crate::report::Note;
use crate::tree::{About, Answer, Tree};
use crate::walk::{Household, Standing};

/// A conversation: a plain value, that can be made from answers that were kept and be kept itself.
#[derive(Debug, Clone)]
pub(super) struct Session {
    /// The people and their answers.
    pub(super) household: Household,
    /// Position of the person it is about now.
    pub(super) current: usize,
    /// Per person what was noted. Apart from the household, so that nothing that leaves with the answers takes it along.
    pub(super) notes: Vec<Vec<Note>>,
    /// Urgent referrals that have been on the screen, each with the person they were for, or nobody when they are for all,
    /// and whether they were sure.
    told: HashSet<(Option<usize>, usize, bool)>,
    /// The person and the question that somebody went back to. Its answer stays until there is another.
    returned: Option<(usize, usize)>,
}

impl Session {
    /// A conversation about this household; it begins with the first person.
    pub(super) fn new(household: Household) -> Self {
        let notes = vec![Vec::new(); household.people().len()];
        Self { household, current: 0, notes, told: HashSet::new(), returned: None }
    }

    /// Whether it is about more than one person.
    pub(super) fn is_shared(&self) -> bool {
        self.household.people().len() > 1
    }

    /// One more person; from now on it is about them.
    pub(super) fn add(&mut self, role: usize, nickname: Option<String>) {
        self.current = self.household.add(role, nickname);
        self.notes.push(Vec::new());
    }

    /// One person less; the last one stays. Was it about them, then it goes on with the first.
    pub(super) fn remove(&mut self, person: usize) -> bool {
        if !self.household.remove(person) {
            return false;
        }
        self.notes.remove(person);
        let moved = |at: usize| if at > person { at - 1 } else { at };
        self.current = if self.current == person { 0 } else { moved(self.current) };
        let returned = self.returned.filter(|(whom, _)| *whom != person);
        self.returned = returned.map(|(whom, question)| (moved(whom), question));
        let told = self.told.iter().filter(|(whom, ..)| *whom != Some(person));
        self.told = told.map(|(whom, referral, sure)| (whom.map(moved), *referral, *sure)).collect();
        true
    }

    /// Keeps a note in the place of the one that was there; one without words leaves nothing.
    pub(super) fn note(&mut self, person: usize, note: Note) {
        let notes = &mut self.notes[person];
        notes.retain(|other| other.question != note.question || other.professional != note.professional);
        if !note.words.is_empty() {
            notes.push(note);
        }
    }

    /// Where the person stands that it is about now.
    pub(super) fn standing<'t>(&self, tree: &'t Tree, day: Date) -> Standing<'t> {
        self.household.standing(tree, self.current, day)
    }

    /// What was answered to a question, also when it does not count at the moment.
    pub(super) fn given(&self, question: usize) -> Option<Answer> {
        self.household.answers(self.current).get(question).cloned()
    }

    pub(super) fn give(&mut self, tree: &Tree, question: usize, answer: Answer) {
        self.leave(question);
        // The same answer again changes nothing.
        if self.given(question).as_ref() != Some(&answer) {
            self.household.give(tree, self.current, question, answer);
        }
    }

    pub(super) fn put_off(&mut self, tree: &Tree, question: usize) {
        self.leave(question);
        self.household.put_off(tree, self.current, question);
    }

    /// The question that somebody went back to, while its answer still counts.
    pub(super) fn returned(&self, standing: &Standing<'_>) -> Option<usize> {
        let (person, question) = self.returned?;
        (person == self.current && standing.answer(question).is_some()).then_some(question)
    }

    /// Goes back to the question before, with its answer; without one, to what was put off last. Nothing when there is none.
    pub(super) fn back(&mut self, tree: &Tree, day: Date) -> Option<usize> {
        let from = self.returned(&self.standing(tree, day));
        let before = self.household.before(tree, self.current, day, from);
        if let Some(question) = before {
            self.returned = Some((self.current, question));
            return before;
        }
        if from.is_some() { None } else { self.household.back(tree, self.current, day) }
    }

    fn leave(&mut self, question: usize) {
        if self.returned == Some((self.current, question)) {
            self.returned = None;
        }
    }

    /// The first urgent referral for this person that has not been on the screen.
    pub(super) fn untold(&self, standing: &Standing<'_>) -> Option<usize> {
        standing.urgent().into_iter().find(|referral| {
            let told = |sure| self.told.contains(&(self.whom(standing.tree, *referral), *referral, sure));
            // What was told as sure is not told again as a doubt.
            !told(true) && (standing.is_sure(*referral) || !told(false))
        })
    }

    /// Notes that an urgent referral is on the screen, as something to do or as something to find out.
    pub(super) fn tell(&mut self, standing: &Standing<'_>, referral: usize) {
        self.told.insert((self.whom(standing.tree, referral), referral, standing.is_sure(referral)));
    }

    fn whom(&self, tree: &Tree, referral: usize) -> Option<usize> {
        (tree.referrals[referral].about == About::Person).then_some(self.current)
    }
}
