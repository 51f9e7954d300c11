using System.Text;

namespace Seeds.Engine.Pages;

/// <summary>
/// Takes out of a style sheet what only its authors need: comments, and white space that separates nothing (CSS Syntax Level 3,
/// section 4: comments and white space between tokens). Strings stay as they are.
/// </summary>
public static class StyleMinifier
{
    /// <summary>The same rules in fewer bytes.</summary>
    public static string Minify(string css)
    {
        var result = new StringBuilder(css.Length);
        var space = false;
        for (var at = 0; at < css.Length; at++)
        {
            var c = css[at];
            if (c == '/' && at + 1 < css.Length && css[at + 1] == '*')
            {
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 1 : css.Length;
                space = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else
            {
                if (space && result.Length > 0 && !IsTight(result[^1]) && c is not ('{' or '}' or ';' or ',')) result.Append(' ');
                space = false;
                if (c == '}' && result.Length > 0 && result[^1] == ';') result.Length--;
                at = c is '"' or '\'' ? CopyString(css, at, result) : Copy(c, at, result);
            }
        }

        return result.ToString();
    }

    /// <summary>Whether white space behind a character separates nothing. Before a colon it does: <c>a :hover</c> is not <c>a:hover</c>.</summary>
    private static bool IsTight(char before) => before is '{' or '}' or ';' or ',' or ':' or '(';

    private static int Copy(char c, int at, StringBuilder result)
    {
        result.Append(c);
        return at;
    }

    /// <summary>Copies a string; gives the place of its last character.</summary>
    private static int CopyString(string css, int start, StringBuilder result)
    {
        var end = start + 1;
        while (end < css.Length && css[end] != css[start]) end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length - 1);
        result.Append(css, start, end - start + 1);
        return end;
    }
}
