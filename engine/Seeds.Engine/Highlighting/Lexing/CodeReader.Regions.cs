namespace Seeds.Engine.Highlighting.Lexing;

/// <content>Comments, strings, regular expressions, character literals and heredocs.</content>
internal sealed partial class CodeReader
{
    private bool TryRegion(char c)
    {
        foreach (var region in language.Regions)
        {
            if (region.Open[0] == c && IsAt(region.Place) && IsText(Position, region.Open))
            {
                var fill = FillLength(region, Position + region.Open.Length, int.MaxValue);
                var inside = Position + region.Open.Length + fill;
                if (IsText(inside, region.OpenTail))
                {
                    ReadRegion(region, inside + region.OpenTail.Length, fill);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads a region whose opening ends at <paramref name="at"/> and has <paramref name="fill"/> repeated characters.</summary>
    private void ReadRegion(Region region, int at, int fill)
    {
        var start = Position;
        var level = 1;
        while (at < end && level > 0 && (region.Multiline || Code[at] is not ('\r' or '\n')))
        {
            if (AfterInner(region, at) is var after && after > at)
            {
                at = after;
            }
            else if (region.Escape != '\0' && Code[at] == region.Escape)
            {
                at = AfterEscape(region, at);
            }
            else if (region.Nests && IsText(at, region.Open))
            {
                level++;
                at += region.Open.Length;
            }
            else if (region.Close.Length > 0 && IsText(at, region.Close))
            {
                (at, var closes) = AfterClose(region, at, fill);
                level -= closes ? 1 : 0;
            }
            else
            {
                at++;
            }
        }

        var isKey = Position == start && region.Kind is TokenKind.Text && IsKey(at);
        var kind = isKey ? TokenKind.Name : region.Kind;
        tokens.TakeTo(at, kind);
        if (kind is not TokenKind.Comment)
        {
            Pass('"');
        }
    }

    private int AfterEscape(Region region, int at)
    {
        var next = at + 1;
        var isInside = next < end && (region.Multiline || Code[next] is not ('\r' or '\n'));
        return isInside ? next + 1 : next;
    }

    /// <summary>Looks at a closing mark: where reading goes on, and whether it does close.</summary>
    private (int At, bool Closes) AfterClose(Region region, int at, int fill)
    {
        var found = FillLength(region, at + region.Close.Length, fill);
        var after = at + region.Close.Length + found;
        if (found < fill || !IsText(after, region.CloseTail))
        {
            return (after, false);
        }

        after += region.CloseTail.Length;
        return region.Doubles && IsText(after, region.Close) ? (after + region.Close.Length, false) : (after, true);
    }

    /// <summary>Reads code or a marked word inside a string; gives the same position back if neither is there.</summary>
    private int AfterInner(Region region, int at)
    {
        foreach (var hole in region.Holes)
        {
            if (IsText(at, hole.Open))
            {
                return AfterHole(region, hole, at);
            }
        }

        foreach (var sigil in region.Expands ? language.Sigils : [])
        {
            if (sigil.Mark == Code[at] && SigilLength(sigil, at - Position) is var length and > 1)
            {
                tokens.TakeTo(at, region.Kind);
                tokens.Take(length, sigil.Kind);
                return Position;
            }
        }

        return at;
    }

    private int AfterHole(Region region, Hole hole, int at)
    {
        var inside = at + hole.Open.Length;
        if (hole.Doubles && IsText(inside, hole.Open))
        {
            return inside + hole.Open.Length;
        }

        if (_holeDepth == DeepestHole)
        {
            return inside;
        }

        tokens.TakeTo(at, region.Kind);
        tokens.TakeTo(inside, TokenKind.Operator);
        Pass(hole.Open[^1]);
        _holeDepth++;
        ReadToBracket(hole.Open[^1], hole.Close[0], region.Multiline);
        _holeDepth--;
        tokens.Take(IsText(Position, hole.Close) ? hole.Close.Length : 0, TokenKind.Operator);
        return Position;
    }

    private int FillLength(Region region, int at, int most)
    {
        var length = 0;
        while (region.Fill != '\0' && length < most && IsCode(at + length, region.Fill))
        {
            length++;
        }

        return length;
    }

    private bool IsKey(int after) =>
        language.KeyMark != '\0' && Code.AsSpan(after, end - after).TrimStart().StartsWith(language.KeyMark);

    private bool TryRegex(char c)
    {
        if (c != '/' || !language.RegexLiterals || _previous == '<' || ValueEnds())
        {
            return false;
        }

        var at = Position + 1;
        var inClass = false;
        while (at < end && Code[at] is not ('\r' or '\n') && (inClass || Code[at] != '/'))
        {
            inClass = Code[at] == '[' || (inClass && Code[at] != ']');
            at += Code[at] == '\\' && at + 1 < end && Code[at + 1] is not ('\r' or '\n') ? 2 : 1;
        }

        at += IsCode(at, '/') ? 1 : 0;
        while (at < end && char.IsAsciiLetter(Code[at]))
        {
            at++;
        }

        tokens.TakeTo(at, TokenKind.Text);
        Pass('"');
        return true;
    }

    private bool TryApostrophe(char c)
    {
        if (c != '\'' || !language.ApostropheNames)
        {
            return false;
        }

        var length = char.IsHighSurrogate(At(1)) && char.IsLowSurrogate(At(2)) ? 2 : 1;
        if (At(1) == '\\')
        {
            ReadRegion(Region.Quoted("'"), Position + 1, fill: 0);
        }
        else if (At(length + 1) == '\'' && At(1) is not ('\r' or '\n' or '\''))
        {
            tokens.Take(length + 2, TokenKind.Text);
            Pass('"');
        }
        else
        {
            length = 1;
            while (CodeLanguage.IsNamePart(At(length)))
            {
                length++;
            }

            tokens.Take(length, length > 1 ? TokenKind.Type : null);
            Pass('x');
        }

        return true;
    }

    private bool TryHeredoc(char c)
    {
        var open = language.Heredocs?.Open;
        if (open is null || c != open[0] || _previous == c || !IsText(Position, open))
        {
            return false;
        }

        var at = Position + open.Length;
        var hasModifier = at < end && Code[at] is '-' or '~';
        at += hasModifier ? 1 : 0;
        var isQuoted = at < end && Code[at] is '"' or '\'';
        var wordStart = at + (isQuoted ? 1 : 0);
        var wordEnd = wordStart;
        while (wordEnd < end && CodeLanguage.IsNamePart(Code[wordEnd]))
        {
            wordEnd++;
        }

        if (wordEnd == wordStart || char.IsAsciiDigit(Code[wordStart]) || (language.Heredocs!.NeedsModifier && !hasModifier))
        {
            return false;
        }

        _heredocs.Enqueue(Code[wordStart..wordEnd]);
        tokens.TakeTo(at, kind: null);
        tokens.TakeTo(isQuoted && IsCode(wordEnd, Code[at]) ? wordEnd + 1 : wordEnd, TokenKind.Text);
        Pass('"');
        return true;
    }

    /// <summary>Takes lines up to and with the one that holds only the word, or to the end.</summary>
    private void ReadHeredocBody(string word)
    {
        var isLast = false;
        while (Position < end && !isLast)
        {
            var lineEnd = tokens.LineEnd(end);
            isLast = Code.AsSpan(Position..lineEnd).Trim().TrimEnd(';').SequenceEqual(word);
            tokens.TakeTo(lineEnd, TokenKind.Text);
            var isCrLf = lineEnd + 1 < end && Code[lineEnd] == '\r' && Code[lineEnd + 1] == '\n';
            tokens.TakeTo(Math.Min(end, lineEnd + (isLast ? 0 : isCrLf ? 2 : 1)), TokenKind.Text);
        }
    }
}
