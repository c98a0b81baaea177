import { EventStreamCodec, EventStreamMarshaller, EventStreamMarshaller$1, EventStreamSerde, HeaderMarshaller, Int64, MessageDecoderStream, MessageEncoderStream, SmithyMessageDecoderStream, SmithyMessageEncoderStream, eventStreamSerdeProvider, getChunkedStream, getMessageUnmarshaller } from "./aws-sdk-more.js";
export { EventStreamSerde, eventStreamSerdeProvider };
