namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Reads code by the tables of a <see cref="CodeLanguage"/>. At each position the first of these that fits is taken:
/// <list type="number">
/// <item>a line break, and after it the texts that the line announced;</item>
/// <item>blanks;</item>
/// <item>a comment or string;</item>
/// <item>a regular expression, where a value is due;</item>
/// <item>a character literal or the name of a lifetime;</item>
/// <item>a word marked by a sigil;</item>
/// <item>a number;</item>
/// <item>a word;</item>
/// <item>one character of punctuation, plain.</item>
/// </list>
/// </summary>
internal sealed partial class CodeReader(CodeLanguage language, TokenWriter tokens, int end)
{
    /// <summary>How deep strings with code inside are followed; deeper ones are read as text, which bounds the stack.</summary>
    private const int DeepestHole = 8;

    /// <summary>How far the end of a braced variable is looked for, which keeps the work linear.</summary>
    private const int LongestBraces = 80;

    private readonly Queue<string> _heredocs = new();
    private int _holeDepth;
    private char _previous;
    private bool _firstOnLine = true;
    private bool _previousIsKeyword;
    private Range _previousWord = ..0;
    private Range _command = ..0;

    private string Code => tokens.Code;

    private int Position => tokens.Position;

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        while (Position < end)
        {
            ReadNext(Code[Position]);
        }
    }

    /// <summary>Reads up to the bracket that closes one opened before, or to the end.</summary>
    /// <param name="open">The opening bracket.</param>
    /// <param name="close">The closing bracket, left unread.</param>
    /// <param name="multiline">Whether to read past the end of the line.</param>
    public void ReadToBracket(char open, char close, bool multiline)
    {
        var level = 0;
        while (Position < end)
        {
            var c = Code[Position];
            if ((c == close && level-- == 0) || (!multiline && c is '\r' or '\n'))
            {
                return;
            }

            level += c == open ? 1 : 0;
            ReadNext(c);
        }
    }

    private void ReadNext(char c)
    {
        if (c is '\r' or '\n')
        {
            ReadLineBreak();
        }
        else if (char.IsWhiteSpace(c))
        {
            tokens.Take(1, kind: null);
        }
        else if (!(TryRegion(c) || TryHeredoc(c) || TryRegex(c) || TryApostrophe(c) || TrySigil(c) || TryNumber(c) || TryWord(c)))
        {
            tokens.Take(1, kind: null);
            Pass(c);
        }
    }

    /// <summary>Notes that something other than a word was read.</summary>
    private void Pass(char last)
    {
        _previous = last;
        _firstOnLine = false;
        _previousIsKeyword = false;
        _previousWord = ..0;
    }

    private void ReadLineBreak()
    {
        var isCrLf = Code[Position] == '\r' && Position + 1 < end && Code[Position + 1] == '\n';
        tokens.Take(isCrLf ? 2 : 1, kind: null);
        _firstOnLine = _previous != '\\';
        while (_heredocs.TryDequeue(out var word))
        {
            ReadHeredocBody(word);
        }
    }

    private bool TryNumber(char c)
    {
        var isMarked = c is '.' or '-' && _previous != c && char.IsAsciiDigit(At(1)) && !ValueEnds();
        var isNumber = language.Numbers && (char.IsAsciiDigit(c) || isMarked);
        if (isNumber)
        {
            tokens.TakeTo(NumberScanner.EndOf(Code.AsSpan(0, end), c == '-' ? Position + 1 : Position), TokenKind.Number);
            Pass('0');
        }

        return isNumber;
    }

    private bool TrySigil(char c)
    {
        foreach (var sigil in language.Sigils)
        {
            if (sigil.Mark == c && IsAt(sigil.Place) && SigilLength(sigil) is var length and > 1)
            {
                tokens.Take(length, sigil.Kind);
                Pass('x');
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of mark and word from here; 0 if the mark marks nothing here.</summary>
    private int SigilLength(Sigil sigil, int offset = 0)
    {
        var at = Position + offset;
        if (!sigil.FollowsWords && at > 0 && (CodeLanguage.IsNamePart(Code[at - 1]) || Code[at - 1] == sigil.Mark))
        {
            return 0;
        }

        var next = At(offset + 1);
        if (char.IsLetter(next) || next == '_')
        {
            var length = 2;
            while (CodeLanguage.IsNamePart(At(offset + length)))
            {
                length++;
            }

            return sigil.Closes && At(offset + length) == sigil.Mark ? length + 1 : length;
        }

        return next == '{' && sigil.Braces ? BracedLength(at)
            : next != '\0' && sigil.Specials.Contains(next, StringComparison.Ordinal) ? 2
            : 0;
    }

    /// <summary>The length of a sigil and a text in braces on one line from a position; 0 if it is longer than most are.</summary>
    private int BracedLength(int at)
    {
        var near = Code.AsSpan(at, Math.Min(LongestBraces, end - at));
        var close = near.IndexOfAny('}', '\r', '\n');
        return close > 0 && near[close] == '}' ? close + 1 : 0;
    }

    private bool TryWord(char c)
    {
        if (!language.BeginsWord(c))
        {
            return false;
        }

        var wordEnd = Position + 1;
        while (wordEnd < end && language.GoesOnWord(Code[wordEnd]))
        {
            wordEnd++;
        }

        ReadWord(Position..wordEnd);
        return true;
    }

    private void ReadWord(Range word)
    {
        var kind = language.WordRule(new WordContext
        {
            Language = language,
            Word = Code.AsSpan(word),
            PreviousWord = Code.AsSpan(_previousWord),
            PreviousIsKeyword = _previousIsKeyword,
            Command = Code.AsSpan(_command),
            Previous = _previous,
            FirstOnLine = _firstOnLine,
            Rest = Code.AsSpan(word.End.Value, end - word.End.Value),
        });
        var isMacro = language.BangCallsMacros && IsCode(word.End.Value, '!') && !IsCode(word.End.Value + 1, '=');
        tokens.TakeTo(word.End.Value + (isMacro ? 1 : 0), isMacro ? TokenKind.Name : kind);
        Pass(Code[Position - 1]);
        _previousIsKeyword = kind is TokenKind.Keyword;
        _previousWord = word;
        _command = kind is null ? _command : word;
    }

    /// <summary>The character so many places ahead; NUL past the end.</summary>
    private char At(int offset) => Position + offset < end ? Code[Position + offset] : '\0';

    private bool IsCode(int position, char c) => position < end && Code[position] == c;

    private bool IsText(int position, string text) =>
        Code.AsSpan(position, end - position).StartsWith(text, StringComparison.Ordinal);

    private bool IsAt(Place place) => place switch
    {
        Place.FirstOnLine => _firstOnLine,
        Place.LineStart => Position == 0 || Code[Position - 1] is '\r' or '\n',
        Place.OutsideWords => Position == 0 || _previousIsKeyword || !CodeLanguage.IsNamePart(Code[Position - 1]),
        Place.AfterBlank => Position == 0 || char.IsWhiteSpace(Code[Position - 1]),
        _ => true,
    };

    /// <summary>Does a value end just before, so that what follows is an operator?</summary>
    private bool ValueEnds() =>
        !_previousIsKeyword && (CodeLanguage.IsNamePart(_previous) || _previous is ')' or ']' or '}' or '"' or '$');
}
