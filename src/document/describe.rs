//! The types of the schema as JSON Schema, for editors that complete and check while somebody types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::located::{At, Items};
use super::word::{Euro, RawDate};
use crate::id::Id;

/// What can stand in a file of this type, as JSON Schema 2020-12. An editor knows less than `check`: which names there are,
/// and what fits together, it does not see.
pub fn describe<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12();
    let mut schema =
        settings.with_transform(RecursiveTransform(as_it_is_read)).into_generator().into_root_schema_for::<T>();
    // It is the name of a type, and says nothing to an author.
    schema.remove("title");
    schema
}

/// What serde's types do not say of how the reader reads.
fn as_it_is_read(schema: &mut Schema) {
    // Whoever means nothing leaves the key out.
    if schema.get("default").is_some_and(|default| default.as_null() == Some(())) {
        schema.remove("default");
    }
    if let Some(types) = schema.get_mut("type").and_then(|types| types.as_array_mut()) {
        types.retain(|one| one != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(options) = schema.get_mut("anyOf").and_then(|options| options.as_array_mut()) {
        options.retain(|option| option.get("type").is_none_or(|one| one != "null"));
        if let [only] = &options[..] {
            let only = only.clone();
            schema.remove("anyOf");
            for (key, value) in only.as_object().into_iter().flatten() {
                schema.insert(key.clone(), value.clone());
            }
        }
    }
    // The sizes of numbers are ours.
    schema.remove("format");
    // What is a text to us can be a number to YAML: article 8.
    let free = ["pattern", "enum", "const"].iter().all(|key| schema.get(*key).is_none());
    if free && schema.get("type").is_some_and(|one| one == "string") {
        schema.insert("type".to_owned(), vec!["string", "number"].into());
    }
}

/// A value that knows its place is written as the value.
impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Items<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }
}

macro_rules! words {
    ($($type:ty => $schema:tt;)+) => {
        $(impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })+
    };
}

words! {
    Id => { "type": "string", "pattern": r"^[a-z][a-z0-9.-]{0,79}$" };
    RawDate => { "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" };
    Euro => { "type": "number", "minimum": 0 };
}
