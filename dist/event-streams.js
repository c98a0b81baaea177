import { $ as init_Int64, A as init_EventStreamSerde, B as SmithyMessageEncoderStream, F as init_EventStreamMarshaller, G as init_MessageEncoderStream, H as SmithyMessageDecoderStream, I as getMessageUnmarshaller, J as EventStreamCodec, K as MessageDecoderStream, L as init_getUnmarshalledStream, M as eventStreamSerdeProvider, N as init_EventStreamMarshaller$1, O as init_event_streams, P as EventStreamMarshaller$1, Q as Int64, R as getChunkedStream, U as init_SmithyMessageDecoderStream, V as init_SmithyMessageEncoderStream, W as MessageEncoderStream, X as HeaderMarshaller, Y as init_EventStreamCodec, Z as init_HeaderMarshaller, j as EventStreamMarshaller, k as EventStreamSerde, q as init_MessageDecoderStream, z as init_getChunkedStream } from "./aws.js";

init_Int64();
init_HeaderMarshaller();
init_EventStreamCodec();
init_MessageDecoderStream();
init_MessageEncoderStream();
init_SmithyMessageDecoderStream();
init_SmithyMessageEncoderStream();
init_getChunkedStream();
init_getUnmarshalledStream();
init_EventStreamMarshaller();
init_EventStreamMarshaller$1();
init_EventStreamSerde();
init_event_streams();
export { EventStreamSerde, eventStreamSerdeProvider };