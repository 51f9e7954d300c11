namespace Seeds.Engine.Pipelines;

/// <summary>The four phases. All pipelines end one before any begins the next.</summary>
public enum Phase
{
    /// <summary>Choose the files.</summary>
    Input,

    /// <summary>Work on each document by itself.</summary>
    Process,

    /// <summary>Work with the whole site in view.</summary>
    PostProcess,

    /// <summary>Give what is to be written.</summary>
    Output,
}
