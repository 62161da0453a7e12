"""What can be changed. Each operator looks at a source and yields (start, end, replacement): one small change each, of
the kind that somebody could make by mistake."""

import re

from tokens import OPENS

_RELATIONS = {
    "<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",),
}  # fmt: skip
_ARITHMETIC = {
    "+": "-", "-": "+", "*": "/", "/": "*", "%": "/", "|": "&", "&": "|", "^": "|", "<<": ">>", ">>": "<<",
    "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "|=": "&=", "&=": "|=", "<<=": ">>=", ">>=": "<<=",
}  # fmt: skip
# Wording, which may change from version to version; and assertions, which do nothing when they hold.
_EXCLUDED = re.compile(
    r"(?:static )?constexpr (?:std::string_view|const char\*) (?:demands|sentence|note|words)\b|static_assert\b|#"
)
_ENUM = re.compile(r"enum class (\w+)[^{;]*\{([^}]*)\}")
_SETS = re.compile(r"\w*(?:_set|_forms)$")


def enumerators(texts):
    """The enumerators of each enumeration in some sources, in order."""
    found = {}
    for text in texts:
        for name, body in _ENUM.findall(re.sub(r"//[^\n]*", "", text)):
            found[name] = [member.strip() for member in body.split(",") if member.strip()]
    return found


def mutations(source, enums):
    """Every (kind, start, end, replacement) of a source, each place and replacement once, in order."""
    found = {}
    for operator in _OPERATORS:
        for start, end, replacement in operator(source, enums):
            statement = source.tokens[source.statement_start(_index_at(source, start))].start
            if not _EXCLUDED.match(source.text, statement):
                found.setdefault((start, end, replacement), operator.__name__.strip("_"))
    return [(kind, *place) for place, kind in sorted(found.items())]


def _index_at(source, position):
    return next(i for i, token in enumerate(source.tokens) if token.end > position)


def _previous(source, index):
    return source.tokens[index - 1].text if index else ""


def _relation(source, _):
    for index, token in enumerate(source.tokens):
        if token.text in _RELATIONS and source.is_spaced(index) and _previous(source, index) != "operator":
            for other in _RELATIONS[token.text]:
                yield token.start, token.end, other


def _logic(source, _):
    for index, token in enumerate(source.tokens):
        if token.text in ("&&", "||") and source.is_spaced(index):
            yield token.start, token.end, "||" if token.text == "&&" else "&&"
        if token.text == "!" and token.kind == "op" and _previous(source, index) != "operator":
            yield token.start, token.end, ""


def _arithmetic(source, _):
    for index, token in enumerate(source.tokens):
        if token.kind != "op" or _previous(source, index) == "operator":
            continue
        if token.text in _ARITHMETIC and source.is_spaced(index):
            yield token.start, token.end, _ARITHMETIC[token.text]
        if token.text in ("++", "--"):
            yield token.start, token.end, "--" if token.text == "++" else "++"


def _literal(source, _):
    for index, token in enumerate(source.tokens):
        if token.text in ("true", "false"):
            yield token.start, token.end, "false" if token.text == "true" else "true"
        if token.kind != "number" or _previous(source, index) == "=" and source.tokens[index + 1].text == ">":
            continue  # the default of an enable_if is never looked at
        digits = re.match(r"0x[0-9a-fA-F']+|[0-9']+", token.text).group()
        value = int(digits.replace("'", ""), 0)
        suffix = token.text[len(digits) :]
        for other in (value + 1, value - 1) if value else (1,):
            written = hex(other) if digits.startswith("0x") else str(other)
            yield token.start, token.end, written + suffix


def _string(source, _):
    for index, token in enumerate(source.tokens):
        if token.kind == "string" and len(token.text) > 2 and not _is_wording(source, index):
            yield token.end - 1, token.end - 1, "x"
        if token.kind == "char" and len(token.text) == 3:
            yield token.start + 1, token.start + 2, chr(ord(token.text[1]) + 1)


def _is_wording(source, index):
    """Texts with spaces are for people, but for those that a policy's plan or answer is made of."""
    policy = source.tokens[source.statement_start(index)].text in ("policy", "made")
    return " " in source.tokens[index].text and not policy


def _member(source, _):
    """A set without one of its members."""
    for index, token in enumerate(source.tokens):
        if token.text != "{" or token.mate is None:
            continue
        members = source.arguments(index)
        all_names = all(re.fullmatch(r"\w+::\w+(::\w+)?", source.text_of(member)) for member in members)
        all_numbers = all(re.fullmatch(r"\d+", source.text_of(member)) for member in members)
        if not members or not (all_names or all_numbers and _is_set(source, index)):
            continue
        yield from _without_each(source, members)


def _is_set(source, brace):
    """`status_set{`, `small_set<int>{` or `status_set eligible{`, in which the order says nothing."""
    before = source.tokens[brace - 1]
    return bool(before.text == ">" or _SETS.match(before.text) or _SETS.match(source.tokens[brace - 2].text))


def _without_each(source, members):
    for place, (begin, end) in enumerate(members):
        if len(members) == 1:
            yield source.tokens[begin].start, source.tokens[end - 1].end, ""
        elif place == 0:
            yield source.tokens[begin].start, source.tokens[members[1][0]].start, ""
        else:
            yield source.tokens[members[place - 1][1] - 1].end, source.tokens[end - 1].end, ""


def _list(source, _):
    """A rule_list without one of its rules, or with two neighbours swapped; the same for the other lists."""
    for index, token in enumerate(source.tokens):
        if not (token.text in ("rule_list", "warning_list", "action_list") and _previous(source, index) == "="):
            continue
        closer = next(i for i in range(index, len(source.tokens)) if source.tokens[i].text == ";") - 1
        members = source.arguments(index + 1, closer)
        yield from _without_each(source, members)
        yield from (_swapped(source, a, b) for a, b in zip(members, members[1:]))


def _swapped(source, a, b):
    between = source.text[source.tokens[a[1] - 1].end : source.tokens[b[0]].start]
    return source.tokens[a[0]].start, source.tokens[b[1] - 1].end, source.text_of(b) + between + source.text_of(a)


_VALUE = re.compile(r"[*&]?[A-Za-z_]\w*(?:(?:\.|->|::)\w+|\(\))*|\d[\w']*")


def _swap(source, _):
    """Neighbouring arguments, and the two ends of a choice. Where their types differ it does not compile."""
    for index, token in enumerate(source.tokens):
        if token.text in ("(", "{") and token.kind == "op" and source.tokens[index - 1].kind == "name":
            is_list = source.tokens[source.statement_start(index)].text == "enum" or _is_set(source, index)
            if is_list or source.tokens[index - 1].text.startswith("all_"):  # all of them hold, in whichever order
                continue
            arguments = source.arguments(index)
            for a, b in zip(arguments, arguments[1:]):
                first, second = source.text_of(a), source.text_of(b)
                both_values = _VALUE.fullmatch(first) and _VALUE.fullmatch(second)
                if both_values and first != second and first[0].isdigit() == second[0].isdigit():
                    yield _swapped(source, a, b)
        if token.text == "?":
            ends = _choice(source, index)
            if ends:
                yield _swapped(source, *ends)


def _choice(source, question):
    """The two spans behind a question mark."""
    index, colon, depth = question + 1, None, 0
    while index < len(source.tokens):
        text = source.tokens[index].text
        if text in OPENS:
            index = source.tokens[index].mate
        elif text == "?":
            depth += 1
        elif text == ":" and colon is None:
            if depth == 0:
                colon = index
            depth -= 1
        elif text in (";", ",", ")", "}", "]"):
            break
        index += 1
    return ((question + 1, colon), (colon + 1, index)) if colon else None


def _enumerator(source, enums):
    for index, token in enumerate(source.tokens[:-2]):
        if token.text not in enums or source.tokens[index + 1].text != "::" or source.tokens[index + 2].text == "{":
            continue
        member = source.tokens[index + 2]
        members = enums[token.text]
        begin = index
        while begin and source.tokens[begin - 1].text in ("::", "campaign_rules", "oracle"):
            begin -= 1
        if member.text not in members or _previous(source, begin) == "case":
            continue
        yield member.start, member.end, members[(members.index(member.text) + 1) % len(members)]


def _rule(source, _):
    """A violation turned round; a proviso dropped."""
    for index, token in enumerate(source.tokens):
        if token.text == "violated_when" and source.tokens[index + 1].text == "(" and _previous(source, index) != "judgement":
            opener = source.tokens[index + 1]
            closer = source.tokens[opener.mate]
            inner = source.tokens[index + 2 : opener.mate]
            if inner[0].text == "!" and not any(t.text in ("&&", "||") for t in inner):
                continue  # dropping the ! does the same
            yield opener.end, closer.start, "!truth(" + source.text[opener.end : closer.start] + ")"
        if token.text == "provided" and _previous(source, index) == ".":
            closer = source.tokens[source.tokens[index + 1].mate]
            yield source.tokens[index - 1].start, closer.end, ""


def _condition(source, _):
    """The plain condition of an `if` turned round; those with an operator are turned round there."""
    for index, token in enumerate(source.tokens):
        if token.text != "if" or source.tokens[index + 1].text != "(":
            continue
        opener = source.tokens[index + 1]
        inner = range(index + 2, opener.mate)
        if any(source.tokens[i].text in ("!", "&&", "||", ";", "=") or source.tokens[i].text in _RELATIONS for i in inner):
            continue
        yield opener.end, source.tokens[opener.mate].start, "!(" + source.text[opener.end : source.tokens[opener.mate].start] + ")"


def _statement(source, _):
    """A return behind a condition, or an assignment, dropped."""
    tokens = source.tokens
    for index, token in enumerate(tokens):
        if token.text not in (";",) or token.parent is not None and tokens[token.parent].text == "(":
            continue
        first = source.statement_start(index - 1)
        words = [t.text for t in tokens[first:index]]
        if "if" in words and "return" in words:
            begin = first + words.index("return")
            yield tokens[begin].start, token.start, ""
        elif re.match(r"(?:this->)?\w+(?:\.\w+|\[.*?\])* (?:[|&+-]?=) ", source.text[tokens[first].start :]) and words[0] not in (
            "using", "namespace", "const", "auto", "return", "constexpr", "static",
        ):  # fmt: skip
            yield tokens[first].start, token.start, ""
        elif "if" in words and "=" in words and words[0] == "if":
            begin = tokens[first + 1 + (words[1] == "constexpr")].mate
            if begin is not None and begin + 1 < index:
                yield tokens[begin + 1].start, token.start, ""


_OPERATORS = (
    _relation, _logic, _arithmetic, _literal, _string, _list, _member, _enumerator, _rule, _condition, _statement, _swap,
)  # fmt: skip
