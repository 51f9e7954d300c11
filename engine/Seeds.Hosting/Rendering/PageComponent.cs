using Microsoft.AspNetCore.Components;
using Seeds.Engine.Pages;

namespace Seeds.Hosting.Rendering;

/// <summary>
/// Base of the component that lays out one kind of page. Deriving from it is all that is needed: the theme finds the component by
/// the kind of page it takes.
/// </summary>
/// <typeparam name="TPage">The kind of page.</typeparam>
public abstract class PageComponent<TPage> : ComponentBase
    where TPage : PageModel
{
    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public required TPage Page { get; set; }
}
