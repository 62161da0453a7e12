"""C++ in the one layout that clang-format gives this library, as tokens. Not a parser: what the operators need to know is
where a token stands, what encloses it, and in which statement it is."""

import re

_TOKEN = re.compile(
    r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ \t]*\#(?:\\\n|[^\n])*|^CAMPAIGN_RULES_(?:BEGIN|END)_NAMESPACE$)
  | (?P<string>"(?:\\.|[^"\\\n])*")
  | (?P<char>'(?:\\.|[^'\\\n])+')
  | (?P<number>\d(?:'?[0-9a-zA-Z.])*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op>\.\.\.|->\*|<=>|<<=|>>=|::|->|\.\*|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|=|\^=|.)
  | (?P<space>\s+)
    """,
    re.X | re.S | re.M,
)
OPENS = {"(": ")", "{": "}", "[": "]"}
CLOSES = {")": "(", "}": "{", "]": "["}


class Token:
    """A token and where it stands; `mate` is the index of the bracket that belongs to a bracket."""

    __slots__ = ("kind", "text", "start", "end", "mate", "parent")

    def __init__(self, kind, text, start):
        self.kind, self.text, self.start, self.end = kind, text, start, start + len(text)
        self.mate = self.parent = None


class Source:
    """A file's text, its tokens without comments and directives, and its lines."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.tokens = []
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup
            if match.group().isspace() or kind in ("comment", "directive"):
                continue
            if match.group() == ">>" and not text[match.start() - 1].isspace():  # ends two templates
                self.tokens += [Token(kind, ">", match.start()), Token(kind, ">", match.start() + 1)]
            else:
                self.tokens.append(Token(kind, match.group(), match.start()))
        self._pair_brackets()

    def _pair_brackets(self):
        open_brackets = []
        for index, token in enumerate(self.tokens):
            if token.kind == "op" and token.text in CLOSES:
                opener = open_brackets.pop()
                token.mate, self.tokens[opener].mate = opener, index
            token.parent = open_brackets[-1] if open_brackets else None
            if token.kind == "op" and token.text in OPENS:
                open_brackets.append(index)

    def line_of(self, position):
        return self.text.count("\n", 0, position) + 1

    def is_spaced(self, index):
        """Is there white space on both sides? So are binary operators, unlike the brackets of templates."""
        token = self.tokens[index]
        return self.text[token.start - 1].isspace() and self.text[token.end].isspace()

    def statement_start(self, index):
        """The index of the first token of the statement or member declaration that a token is in, whichever brackets are
        around it."""
        place = index
        while place > 0:
            before = self.tokens[place - 1]
            if before.text == ";" or before.text == "{" and self._is_block(place - 1):
                return place
            if before.text == "}" and self._is_block(before.mate):
                return place
            if before.text in CLOSES:
                place = before.mate
            else:
                place -= 1
        return 0

    def _is_block(self, brace):
        """Is it the brace of a body rather than of an initialiser?"""
        if brace == 0:
            return True
        before = self.tokens[brace - 1]
        if before.text in (")", ";", "{", "}", "else", "noexcept", "const", "do", "mutable"):
            return not (before.text == "{" and not self._is_block(brace - 1))
        if before.kind != "name":
            return False
        start = brace - 1
        while start > 0 and self.tokens[start - 1].text not in (";", "{", "}", ")"):
            start -= 1
        return any(t.text in ("struct", "class", "enum", "namespace", "union") for t in self.tokens[start:brace])

    def arguments(self, opener, closer=None):
        """The token index ranges [from, to) of what stands between two brackets, parted by commas."""
        closer = self.tokens[opener].mate if closer is None else closer
        ranges, begun, angle = [], opener + 1, 0
        index = opener + 1
        while index < closer:
            text = self.tokens[index].text
            if text in OPENS and self.tokens[index].kind == "op":
                index = self.tokens[index].mate
            elif text == "<" and not self.is_spaced(index):
                angle += 1
            elif text == ">" and angle:
                angle -= 1
            elif text == "," and angle == 0:
                ranges.append((begun, index))
                begun = index + 1
            index += 1
        if begun < closer:
            ranges.append((begun, closer))
        return ranges

    def text_of(self, span):
        return self.text[self.tokens[span[0]].start : self.tokens[span[1] - 1].end]
