using System.Text;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Pages;

/// <summary>A page body with its slots filled. It is put together only when it is shown.</summary>
/// <param name="Body">The body.</param>
/// <param name="Fills">What goes into its slots, one for each, as HTML.</param>
public sealed record Fragment(PageBody Body, ImmutableArray<string> Fills)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Body.Html.Length == 0;

    /// <summary>The HTML.</summary>
    public override string ToString()
    {
        if (Fills.IsEmpty) return Body.Html;
        var html = new StringBuilder(Body.Html.Length + Fills.Sum(f => f.Length));
        var done = 0;
        for (var i = 0; i < Fills.Length; i++)
        {
            html.Append(Body.Html, done, Body.Slots[i].Offset - done).Append(Fills[i]);
            done = Body.Slots[i].Offset;
        }

        return html.Append(Body.Html, done, Body.Html.Length - done).ToString();
    }
}
