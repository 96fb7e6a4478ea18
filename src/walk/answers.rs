//! Everything a person said so far: the whole state of a conversation.

use std::collections::HashMap;

use crate::tree::Answer;

/// Answers by the position of their question, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: HashMap<usize, Answer>,
    order: Vec<usize>,
    later: Vec<usize>,
}

impl Answers {
    /// Gives or changes an answer.
    pub fn give(&mut self, question: usize, answer: Answer) {
        self.forget(question);
        self.given.insert(question, answer);
        self.order.push(question);
    }

    /// Puts a question off; of those put off, the one put off longest ago comes back first.
    pub fn put_off(&mut self, question: usize) {
        self.forget(question);
        self.later.push(question);
    }

    /// Takes an answer, or putting off, back.
    pub fn forget(&mut self, question: usize) -> Option<Answer> {
        self.order.retain(|other| *other != question);
        self.later.retain(|other| *other != question);
        self.given.remove(&question)
    }

    /// The answer to a question, also when it does not count at the moment.
    pub fn get(&self, question: usize) -> Option<&Answer> {
        self.given.get(&question)
    }

    /// Questions with an answer, the latest last.
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// Questions put off, the one to come back first in front.
    pub fn later(&self) -> &[usize] {
        &self.later
    }
}

impl FromIterator<(usize, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (usize, Answer)>>(pairs: T) -> Self {
        let mut answers = Self::default();
        for (question, answer) in pairs {
            answers.give(question, answer);
        }
        answers
    }
}
