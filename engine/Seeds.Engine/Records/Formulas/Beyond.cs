namespace Seeds.Engine.Records.Formulas;

/// <summary>How far beyond a number that was given for it the truth may lie. In ascending order: of two the greater holds for what is made of both.</summary>
public enum Beyond
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A little: <c>about 60</c>, on either side; <c>nearly 60</c>, below.</summary>
    Near,

    /// <summary>Any way: <c>over 60</c>, <c>at least 60</c>, above; <c>at most 60</c>, below.</summary>
    Far,
}
